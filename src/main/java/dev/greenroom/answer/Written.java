package dev.greenroom.answer;

/**
 * A text as a form or a script sent it.
 *
 * @param revision the revision of the draft that its page had seen last
 * @param tab the browser tab it was typed in, or empty without script
 * @param counter counts what this tab has sent
 */
public record Written(String text, int revision, String tab, long counter) {

    /** The longest text, in UTF-16 units, as {@code maxlength} counts. */
    public static final int LONGEST = 20_000;

    static final int LONGEST_TAB = 64;

    public boolean isTooLong() {
        return text.length() > LONGEST;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
