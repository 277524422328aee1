package dev.greenroom.assessment;

import java.util.List;

/** The vectors of many pieces, laid out by dimension so that the processor multiplies several of them at a time. */
final class PieceMatrix {

    private final float[][] byDimension = new float[E5Encoder.DIMENSIONS][];
    private final int size;

    PieceMatrix(List<Encoded> texts) {
        size = texts.stream().mapToInt(Encoded::size).sum();
        for (int d = 0; d < byDimension.length; d++) {
            byDimension[d] = new float[size];
        }
        int column = 0;
        for (Encoded text : texts) {
            for (float[] vector : text.vectors()) {
                put(vector, column++);
            }
        }
    }

    private void put(float[] vector, int column) {
        for (int d = 0; d < byDimension.length; d++) {
            byDimension[d][column] = vector[d];
        }
    }

    /** Cosines: a row for each piece of the text, a column for each piece in here. */
    float[][] cosines(Encoded text) {
        float[][] rows = new float[text.size()][size];
        for (int i = 0; i < rows.length; i++) {
            float[] vector = text.vectors()[i];
            for (int d = 0; d < byDimension.length; d++) {
                addScaled(byDimension[d], vector[d], rows[i]);
            }
        }
        return rows;
    }

    private static void addScaled(float[] values, float factor, float[] to) {
        for (int k = 0; k < to.length; k++) {
            to[k] += values[k] * factor;
        }
    }
}
