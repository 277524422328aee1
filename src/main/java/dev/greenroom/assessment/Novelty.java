package dev.greenroom.assessment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs the pieces of a text by what they add to the question: repeating the question shows nothing. */
final class Novelty {

    private static final double SHARE_OF_KNOWN = 0.1;

    /** A text that adds less than about one word to the question is weighed as if there were no question. */
    private static final double LEAST = 1;

    private final Set<Integer> question;

    Novelty(Encoded question) {
        this.question = Arrays.stream(question.pieces()).boxed().collect(Collectors.toUnmodifiableSet());
    }

    double[] of(Encoded text) {
        double[] all = PieceWeights.of(text.pieces());
        double[] novel = all.clone();
        double sum = 0;
        for (int i = 0; i < novel.length; i++) {
            if (question.contains(text.pieces()[i])) {
                novel[i] *= SHARE_OF_KNOWN;
            } else {
                sum += novel[i];
            }
        }
        return sum < LEAST ? all : novel;
    }

    /** The weights, the lower the more the question says the same in other words. */
    static double[] less(double[] weights, float[] known) {
        double[] less = weights.clone();
        for (int i = 0; i < less.length; i++) {
            less[i] *= 1 - known[i];
        }
        return less;
    }
}
