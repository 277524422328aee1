package dev.greenroom.browse;

import org.jspecify.annotations.Nullable;

/**
 * A note as its form shows it: as stored, or as just typed and refused.
 *
 * @param shown the mark of the stored note that the learner has seen; empty if there was none
 * @param clash the message key of what to do where another note was stored in the meantime; none where none was
 */
record NoteForm(
        String text,
        String shown,
        boolean refused,
        @Nullable String clash) {

    static final NoteForm NONE = new NoteForm("", "", false, null);

    static NoteForm stored(String text) {
        return new NoteForm(text, Notes.mark(text), false, null);
    }

    static NoteForm tooLong(String typed, String shown) {
        return new NoteForm(typed, shown, true, null);
    }

    /** The other note with what was typed. */
    static NoteForm changed(String stored, String typed) {
        return new NoteForm(Notes.joined(stored, typed), Notes.mark(stored), true, "browse.note.changed");
    }

    /** The other note, which was not to be removed. */
    static NoteForm notRemoved(String stored) {
        return new NoteForm(stored, Notes.mark(stored), true, "browse.note.not-removed");
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
