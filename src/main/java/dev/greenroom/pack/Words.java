package dev.greenroom.pack;

/** Words as an author counts them: what stands between spaces. */
final class Words {

    private Words() {}

    static int count(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
