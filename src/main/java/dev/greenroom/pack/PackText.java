package dev.greenroom.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file's bytes as text: UTF-8 without control characters, every line ending in LF. */
final class PackText {

    static final int MAX_BYTES = 200_000;
    static final String PRINTABLE = "text without control characters";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private final String file;
    private final Problems problems;

    PackText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The text, or empty if that is none. */
    Optional<String> of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            problems.add(Position.in(file, 1), "a file of at most %s bytes".formatted(MAX_BYTES));
            return Optional.empty();
        }
        return decoded(bytes).map(PackText::normalized).filter(this::hasOnlyPrintable);
    }

    private Optional<String> decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(Position.in(file, lineAt(normalized(text))), "text in UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String normalized(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether a text can be stored and shown as it is. */
    static boolean isPrintable(String text) {
        return !CONTROL.matcher(text).find();
    }

    private boolean hasOnlyPrintable(String text) {
        Matcher control = CONTROL.matcher(text);
        if (!control.find()) {
            return true;
        }
        String read = text.substring(0, control.start());
        problems.add(Position.in(file, lineAt(read)), PRINTABLE);
        return false;
    }

    /** The number of the line on which that text ends. */
    private static int lineAt(String read) {
        return 1 + (int) read.chars().filter(each -> each == '\n').count();
    }
}
