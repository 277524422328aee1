package dev.greenroom.interview;

import java.util.regex.Pattern;

/** A Markdown file while it is written: blocks with an empty line between them. */
class MarkdownText {

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int SHORTEST_FENCE = 3;

    private final StringBuilder file = new StringBuilder();
    private boolean inList;

    void heading(int level, String text) {
        line("#".repeat(level) + " " + text);
    }

    void line(String text) {
        inList = false;
        block(text);
    }

    /** One line of a list to be ticked. */
    void tick(boolean ticked, String text) {
        if (inList) {
            file.append(ticked ? "- [x] " : "- [ ] ").append(text).append('\n');
        } else {
            block((ticked ? "- [x] " : "- [ ] ") + text);
            inList = true;
        }
    }

    /** Somebody's own words, letter by letter: fenced by more backticks than stand in them anywhere. */
    void words(String text) {
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
        line(fence + "text\n" + text + (text.endsWith("\n") ? "" : "\n") + fence);
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
