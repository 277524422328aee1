package dev.greenroom.pack;

/** Words as an author counts them: what stands between spaces. */
final class WordCount {

    private WordCount() {}

    static int count(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
