package dev.greenroom.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** A Markdown file while it is written, so that its size costs no memory: blocks with an empty line between them. */
public class MarkdownText {

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int SHORTEST_FENCE = 3;

    private final Appendable file;
    private boolean isBegun;
    private boolean inList;

    public MarkdownText(Appendable file) {
        this.file = file;
    }

    public void heading(int level, String text) {
        line("#".repeat(level) + " " + text);
    }

    public void line(String text) {
        inList = false;
        block(text);
    }

    /** One line of a list to be ticked. */
    public void tick(boolean ticked, String text) {
        item((ticked ? "[x] " : "[ ] ") + text);
    }

    /** One line of a list. */
    public void item(String text) {
        if (inList) {
            append("- " + text + "\n");
        } else {
            block("- " + text);
            inList = true;
        }
    }

    /** Somebody's own few words within a line, which stand for nothing but themselves. */
    public static String quoted(String text) {
        String fence = "`".repeat(longestRun(text) + 1);
        return fence + " " + text.replace('\n', ' ') + " " + fence;
    }

    /** Somebody's own words, letter by letter: fenced by more backticks than stand in them anywhere. */
    public void words(String text) {
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(text) + 1));
        line(fence + "text\n" + text + (text.endsWith("\n") ? "" : "\n") + fence);
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }

    private void block(String text) {
        append((isBegun ? "\n" : "") + text + "\n");
        isBegun = true;
    }

    private void append(String text) {
        try {
            file.append(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
