package dev.greenroom.assessment;

import java.util.Arrays;

/**
 * Soft alignment of a text with an answer (the recall and precision of BERTScore, Zhang et al. 2020).
 *
 * @param forth for each window of the answer, for each piece of the text: its highest cosine with any piece there, at
 *     least 0
 * @param back for each window, for each piece of the window: its highest cosine with any piece of the text
 */
record Alignment(float[][] forth, float[][] back) {

    /** For each piece of the text its highest cosine in any of the windows from first to last. */
    float[] best(int first, int last) {
        float[] best = forth[first];
        for (int w = first + 1; w <= last; w++) {
            best = Weighted.highest(best, forth[w]);
        }
        return best;
    }

    float[] bestAnywhere() {
        return best(0, forth.length - 1);
    }

    /** How well each window meets the weighted pieces of the text, 0 to 1. */
    double[] nearness(double[] weights) {
        return Arrays.stream(forth)
                .mapToDouble(met -> Weighted.mean(met, weights))
                .toArray();
    }

    /** The window, or the two next to each other, where the weighted pieces of the text are best met. */
    Stretch bestStretch(double[] weights) {
        Stretch best = new Stretch(0, 0, Double.NEGATIVE_INFINITY);
        for (int w = 0; w < forth.length; w++) {
            best = best.orBetter(new Stretch(w, w, Weighted.mean(best(w, w), weights)));
            if (w + 1 < forth.length) {
                double value = Weighted.mean(best(w, w + 1), weights) - Stretch.PRICE_OF_A_SECOND_WINDOW;
                best = best.orBetter(new Stretch(w, w + 1, value));
            }
        }
        return best;
    }

    /** Windows from first to last, and how well they meet the text: 0 to 1, two of them a little less. */
    record Stretch(int first, int last, double value) {

        private static final double PRICE_OF_A_SECOND_WINDOW = 0.02;

        private Stretch orBetter(Stretch other) {
            return other.value > value ? other : this;
        }
    }
}
