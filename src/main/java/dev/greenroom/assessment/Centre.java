package dev.greenroom.assessment;

/**
 * The average direction of all word pieces. The encoder's vectors lie in a narrow cone (any two pieces have a cosine
 * near 0.6); with the average taken out, unrelated pieces come near zero (Mu and Viswanath 2018). Averaged over the
 * points, phrasings and model answers of the built-in pack.
 */
final class Centre {

    private static final float[] AVERAGE = Resources.numbers("e5-small-v2-centre.txt");

    private Centre() {}

    /** The vector at length one, less the average, at length one again. */
    static float[] takenOutOf(byte[] vector) {
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i];
        }
        unit = Vectors.normalised(unit);
        for (int i = 0; i < unit.length; i++) {
            unit[i] -= AVERAGE[i];
        }
        return Vectors.normalised(unit);
    }
}
