package dev.greenroom.assessment;

/**
 * How much a word piece says. The vocabulary goes by falling frequency, so by Zipf's law the logarithm of its place
 * stands for the logarithm of its rarity: "the" weighs 0.02, a word in the middle 0.9, the rarest 1; signs and single
 * letters nothing.
 */
final class PieceWeights {

    private static final int VOCABULARY = 30_522;
    private static final double SLOPE = 6;

    private PieceWeights() {}

    static double of(int piece) {
        return piece < WordPieces.FIRST_WORD ? 0 : rarity(piece) / rarity(VOCABULARY);
    }

    static double[] of(int[] pieces) {
        double[] weights = new double[pieces.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = of(pieces[i]);
        }
        return weights;
    }

    private static double rarity(int piece) {
        return Math.log1p((piece - WordPieces.FIRST_WORD + SLOPE) / SLOPE);
    }
}
