package dev.greenroom.pack;

/**
 * One error of a pack.
 *
 * @param expected what should stand there, in plain words
 */
record Problem(Position place, String expected) {

    @Override
    public String toString() {
        return "%s: expected %s".formatted(place, expected);
    }
}
