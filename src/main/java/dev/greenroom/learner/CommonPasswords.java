package dev.greenroom.learner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What somebody who guesses passwords tries first: one or two of the words that most people take, also with figures and
 * signs around them or in place of letters, and what a finger writes by itself.
 */
@Component
class CommonPasswords {

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_.-]");
    private static final Pattern AFTER = Pattern.compile("[^\\p{L}]+$");
    private static final Pattern REPEATED = Pattern.compile("(.{1,5}?)\\1+.{0,4}", Pattern.DOTALL);
    private static final int FEW = 4;
    private static final String SIGNS = "01345789@$!";
    private static final String LETTERS = "oieastbgasi";

    private final Set<String> words = words();

    boolean holds(Password password, Name name) {
        String text = password.value().toLowerCase(Locale.ROOT);
        String core = AROUND.matcher(text).replaceAll("");
        return isOfOnePiece(text)
                || isAbout(name, text)
                || Stream.of(text, core, letters(text), letters(core)).anyMatch(this::isOneOrTwo);
    }

    /** One sign again and again, a short piece repeated, or all of it counted up or down. */
    private static boolean isOfOnePiece(String text) {
        return text.codePoints().distinct().count() < FEW
                || REPEATED.matcher(text).matches()
                || isCounted(text, 1)
                || isCounted(text, -1);
    }

    private static boolean isCounted(String text, int step) {
        long breaks = IntStream.range(1, text.length())
                .filter(at -> text.charAt(at) - text.charAt(at - 1) != step)
                .count();
        return breaks <= 1;
    }

    private static boolean isAbout(Name name, String text) {
        String core = AFTER.matcher(text).replaceAll("");
        return text.equals(name.value()) || text.equals(name.person()) || core.equals(name.person());
    }

    private boolean isOneOrTwo(String spaced) {
        String text = BETWEEN.matcher(spaced).replaceAll("");
        return words.contains(text)
                || IntStream.range(1, text.length())
                        .anyMatch(at -> words.contains(text.substring(0, at)) && words.contains(text.substring(at)));
    }

    /** With letters for the figures and signs that are written in their place; those around stay. */
    private static String letters(String text) {
        return text.chars()
                .map(sign -> SIGNS.indexOf(sign) < 0 ? sign : LETTERS.charAt(SIGNS.indexOf(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> words() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
