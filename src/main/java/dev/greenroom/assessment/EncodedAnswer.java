package dev.greenroom.assessment;

import java.util.List;

/** The windows of an answer with their vectors, and where each begins among the columns of the matrix. */
final class EncodedAnswer {

    private final List<Encoded> windows;
    private final PieceMatrix matrix;
    private final int[] firstColumn;

    EncodedAnswer(List<Encoded> windows) {
        this.windows = windows;
        this.matrix = new PieceMatrix(windows);
        this.firstColumn = new int[windows.size() + 1];
        for (int w = 0; w < windows.size(); w++) {
            firstColumn[w + 1] = firstColumn[w] + windows.get(w).size();
        }
    }

    Encoded window(int w) {
        return windows.get(w);
    }

    Alignment align(Encoded text) {
        float[][] cosines = matrix.cosines(text);
        float[][] forth = new float[windows.size()][text.size()];
        float[][] back = new float[windows.size()][];
        for (int w = 0; w < windows.size(); w++) {
            back[w] = new float[windows.get(w).size()];
            fill(cosines, firstColumn[w], forth[w], back[w]);
        }
        return new Alignment(forth, back);
    }

    private static void fill(float[][] cosines, int column, float[] forth, float[] back) {
        for (int i = 0; i < forth.length; i++) {
            forth[i] = nearest(cosines[i], column, back);
        }
    }

    /** Compares instead of asking for the larger: there is no NaN here, and a new maximum is rare. */
    private static float nearest(float[] row, int column, float[] back) {
        float best = 0;
        for (int k = 0; k < back.length; k++) {
            float cosine = row[column + k];
            if (cosine > best) {
                best = cosine;
            }
            if (cosine > back[k]) {
                back[k] = cosine;
            }
        }
        return best;
    }
}
