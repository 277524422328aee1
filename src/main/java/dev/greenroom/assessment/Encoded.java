package dev.greenroom.assessment;

/**
 * A text as its encoder sees it.
 *
 * @param pieces the ids of its word pieces
 * @param vectors one vector of length one for each piece, with the average of all pieces taken out
 * @param mean the mean of the vectors, of length one
 */
record Encoded(int[] pieces, float[][] vectors, float[] mean) {

    static Encoded of(int[] pieces, float[][] vectors) {
        return new Encoded(pieces, vectors, meanOf(vectors));
    }

    int size() {
        return pieces.length;
    }

    /** Cosine of the two texts as a whole. */
    double cosine(Encoded other) {
        return Vectors.dot(mean, other.mean);
    }

    private static float[] meanOf(float[][] vectors) {
        float[] mean = new float[E5Encoder.DIMENSIONS];
        for (float[] vector : vectors) {
            Vectors.add(vector, mean);
        }
        return Vectors.normalised(mean);
    }
}
