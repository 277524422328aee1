package dev.greenroom.assessment;

/**
 * How far an answer is from a full one. The less is said, the lower the encoder scores whatever was said, so that less of
 * it is called not heard and more is left unclear.
 */
final class Brevity {

    /** From this many sentences on, an answer is judged as a full one. */
    private static final int FULL = 6;

    /**
     * Log-odds for a single sentence. Of pieces cut from the model answers, 99 in 100 points of other questions of the
     * topic stay below a likelihood of .22 in one sentence, .31 in three and .41 in eight.
     */
    private static final double OF_ONE_SENTENCE = 0.8;

    private Brevity() {}

    /** By how many log-odds "not heard" begins lower. */
    static double of(String answer) {
        int missing = Math.max(0, FULL - Math.max(1, Sentences.of(answer).size()));
        return OF_ONE_SENTENCE * missing / (FULL - 1);
    }
}
