package dev.greenroom.browse;

/** A note as its form shows it: as stored, or as just typed and refused. */
record Note(String text, boolean stored, boolean tooLong) {

    static final Note NONE = new Note("", false, false);

    static Note stored(String text) {
        return new Note(text, true, false);
    }

    Note refused(String typed) {
        return new Note(typed, stored, true);
    }

    /** How many characters are too many. */
    public int excess() {
        return text.length() - Notes.LONGEST;
    }
}
