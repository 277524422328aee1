package dev.greenroom.assessment;

/**
 * What the length of an answer does to points that have phrasings: among more sentences, whatever was never said meets
 * something that is near it.
 */
final class Length {

    /** Windows of the answer that the zones are cut for. */
    private static final int USUAL = 10;

    /**
     * Log-odds for each time that an answer is e times as long. In parts cut out of the practice answers it is 0.2 to 0.3,
     * in those answers as a whole, of which the longer ones make more points, nothing.
     */
    private static final double SLOPE = 0.15;

    private Length() {}

    /** By how many log-odds the zones of an answer lie higher; below zero for short ones. */
    static double of(int windows) {
        return SLOPE * Math.log(Math.max(1, windows) / (double) USUAL);
    }
}
