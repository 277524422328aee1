package dev.greenroom.browse;

/** A note as its form shows it: as stored, or as just typed and refused. */
record NoteForm(String text, boolean stored, boolean tooLong) {

    static final NoteForm NONE = new NoteForm("", false, false);

    static NoteForm stored(String text) {
        return new NoteForm(text, true, false);
    }

    NoteForm refused(String typed) {
        return new NoteForm(typed, stored, true);
    }

    /** How many characters are too many. */
    public int excess() {
        return text.length() - Notes.LONGEST;
    }
}
