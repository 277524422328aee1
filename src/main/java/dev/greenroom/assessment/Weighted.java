package dev.greenroom.assessment;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Means of values under weights. */
final class Weighted {

    private static final double NOTHING = 1e-6;

    private Weighted() {}

    static double mean(float[] values, double[] weights) {
        double sum = 0;
        double weight = NOTHING;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
            weight += weights[i];
        }
        return sum / weight;
    }

    /** The mean of the lowest values that make up the given share of the weight. */
    static double lowMean(float[] values, double[] weights, double share) {
        double left = share
                * IntStream.range(0, weights.length)
                        .mapToDouble(i -> weights[i])
                        .sum();
        int[] ascending = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        double taken = NOTHING;
        for (int i : ascending) {
            double weight = Math.min(weights[i], left);
            sum += weight * values[i];
            taken += weight;
            left -= weight;
        }
        return sum / taken;
    }

    static float[] highest(float[] a, float[] b) {
        float[] highest = new float[a.length];
        for (int i = 0; i < highest.length; i++) {
            highest[i] = Math.max(a[i], b[i]);
        }
        return highest;
    }
}
