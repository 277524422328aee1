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
            for (int d = 0; d < byDimension.length; d += 4) {
                addScaled(d, text.vectors()[i], rows[i]);
            }
        }
        return rows;
    }

    /** Four dimensions in one pass, because reading and writing the row takes longer than multiplying. */
    private void addScaled(int from, float[] factors, float[] to) {
        float[] a = byDimension[from];
        float[] b = byDimension[from + 1];
        float[] c = byDimension[from + 2];
        float[] d = byDimension[from + 3];
        float first = factors[from];
        float second = factors[from + 1];
        float third = factors[from + 2];
        float fourth = factors[from + 3];
        for (int k = 0; k < to.length; k++) {
            to[k] = to[k] + a[k] * first + b[k] * second + c[k] * third + d[k] * fourth;
        }
    }
}
