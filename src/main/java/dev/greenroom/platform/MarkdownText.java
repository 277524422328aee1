package dev.greenroom.platform;

import java.util.regex.Pattern;

/** A Markdown file while it is written: blocks with an empty line between them. */
public class MarkdownText {

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int SHORTEST_FENCE = 3;

    private final StringBuilder file = new StringBuilder();
    private boolean inList;

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
            file.append("- ").append(text).append('\n');
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
        if (!file.isEmpty()) {
            file.append('\n');
        }
        file.append(text).append('\n');
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
