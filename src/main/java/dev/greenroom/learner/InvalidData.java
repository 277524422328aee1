package dev.greenroom.learner;

import org.jspecify.annotations.Nullable;

/** A file that cannot be imported, and why. */
class InvalidData extends RuntimeException {

    private final String kind;
    private final int line;
    private final String place;

    /**
     * @param kind the end of the key of its message
     * @param line of the file, or 0 if the problem has none
     * @param place what is wrong, as a path in the file
     */
    InvalidData(String kind, int line, @Nullable String place) {
        super(kind, null, false, false);
        this.kind = kind;
        this.line = line;
        this.place = place == null ? "" : place;
    }

    /** The same problem, found there. */
    InvalidData at(int foundLine, String foundPlace) {
        return line > 0 ? this : new InvalidData(kind, foundLine, foundPlace);
    }

    public String kind() {
        return kind;
    }

    public int line() {
        return line;
    }

    public String place() {
        return place;
    }
}
