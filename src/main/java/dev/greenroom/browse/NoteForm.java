package dev.greenroom.browse;

/**
 * A note as its form shows it: as stored, or as just typed and refused.
 *
 * @param shown the mark of the stored note that the learner has seen; empty if there was none
 * @param changed whether another note was stored in the meantime, which the text holds too
 */
record NoteForm(String text, String shown, boolean refused, boolean changed) {

    static final NoteForm NONE = new NoteForm("", "", false, false);

    static NoteForm stored(String text) {
        return new NoteForm(text, Notes.mark(text), false, false);
    }

    static NoteForm tooLong(String typed, String shown) {
        return new NoteForm(typed, shown, true, false);
    }

    static NoteForm changed(String stored, String typed) {
        return new NoteForm(Notes.joined(stored, typed), Notes.mark(stored), true, true);
    }

    public boolean isStored() {
        return !shown.isEmpty();
    }

    public boolean isTooLong() {
        return refused && excess() > 0;
    }

    /** How many characters are too many. */
    public int excess() {
        return text.length() - Notes.LONGEST;
    }
}
