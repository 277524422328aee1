package dev.greenroom.pack;

import java.util.Optional;

/**
 * The text of a question's file, taken apart at its two lines of dashes. Both parts keep the line numbers of the file:
 * what stands above them is left empty.
 */
record QuestionText(String frontMatter, String body) {

    private static final String DASHES = "---\n";

    static Optional<QuestionText> of(String text) {
        int end = text.indexOf("\n" + DASHES);
        if (!text.startsWith(DASHES) || end < 0) {
            return Optional.empty();
        }
        String above = text.substring(0, end + 1) + DASHES;
        return Optional.of(new QuestionText(
                "\n" + text.substring(DASHES.length(), end + 1),
                above.replaceAll("[^\n]", "") + text.substring(above.length())));
    }
}
