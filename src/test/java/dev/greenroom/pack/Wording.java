package dev.greenroom.pack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares how texts are worded. */
final class Wording {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9'’-]*");
    private static final List<String> ENDINGS = List.of("ing", "edly", "ed", "ies", "es", "s", "ly");
    private static final Set<String> GLUE = Set.of("""
            a an the and or but if of to in on at by for from with without as is are was were be been being it its this
            that these those i we you they he she my our your their me us them not no nor so than then there here when
            while where which who whom what how why do does did done doing have has had having will would can could
            should may might must just only also very too more most much many few each every any some all both one two
            into over under after before between out up down off again once about because until against own same other
            such per can't don't doesn't it's we'd i'd that's""".split("\\s+"));

    private Wording() {}

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** All sequences of that many words, in their order. */
    static Stream<String> sequences(String text, int length) {
        List<String> words = words(text);
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(start -> String.join(" ", words.subList(start, start + length)));
    }

    /** Which part of a text's content words, endings apart, stands in another text. */
    static double shared(String text, String other) {
        Set<String> content = content(text);
        Set<String> others = content(other);
        return content.isEmpty()
                ? 0
                : (double) content.stream().filter(others::contains).count() / content.size();
    }

    private static Set<String> content(String text) {
        return words(text).stream()
                .filter(word -> !GLUE.contains(word))
                .map(Wording::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 3)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
