package dev.greenroom.assessment;

import java.util.Arrays;
import java.util.List;

/** Logistic regression with a small ridge and held signs, by accelerated gradient descent on standardised features. */
final class LogisticFit {

    private static final double RIDGE = 0.01;
    private static final int STEPS = 600;

    private final double[] mean;
    private final double[] deviation;
    private final double[] weights;

    private LogisticFit(List<Row> rows, int[] signs) {
        int size = signs.length;
        this.mean = new double[size];
        this.deviation = new double[size];
        for (int j = 0; j < size; j++) {
            int feature = j;
            double average = rows.stream()
                    .mapToDouble(row -> row.features()[feature])
                    .average()
                    .orElseThrow();
            mean[j] = average;
            deviation[j] = Math.sqrt(rows.stream()
                    .mapToDouble(row -> Math.pow(row.features()[feature] - average, 2))
                    .average()
                    .orElseThrow());
        }
        this.weights = descend(rows, signs);
    }

    /** Fits; a sign of 1 keeps a weight from falling below nothing, -1 from rising above. */
    static LogisticFit of(List<Row> rows, int[] signs) {
        return new LogisticFit(rows, signs);
    }

    private double[] descend(List<Row> rows, int[] signs) {
        double[][] inputs =
                rows.stream().map(row -> standardised(row.features())).toArray(double[][]::new);
        double rate = 4.0 / (signs.length + 1);
        double[] before = new double[signs.length + 1];
        double[] now = before;
        for (int step = 0; step < STEPS; step++) {
            double[] ahead = new double[now.length];
            for (int j = 0; j < ahead.length; j++) {
                ahead[j] = now[j] + step / (step + 3.0) * (now[j] - before[j]);
            }
            double[] slope = slope(rows, inputs, ahead);
            before = now;
            now = new double[ahead.length];
            for (int j = 0; j < now.length; j++) {
                double moved = ahead[j] - rate * (slope[j] + (j < signs.length ? RIDGE * ahead[j] : 0));
                now[j] = j < signs.length && signs[j] * moved < 0 ? 0 : moved;
            }
        }
        return now;
    }

    private static double[] slope(List<Row> rows, double[][] inputs, double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < inputs.length; i++) {
            double error =
                    (1 / (1 + Math.exp(-sum(inputs[i], weights))) - (rows.get(i).made() ? 1 : 0)) / inputs.length;
            for (int j = 0; j < slope.length; j++) {
                slope[j] += error * inputs[i][j];
            }
        }
        return slope;
    }

    private double[] standardised(double[] features) {
        double[] input = Arrays.copyOf(features, features.length + 1);
        for (int j = 0; j < features.length; j++) {
            input[j] = (features[j] - mean[j]) / deviation[j];
        }
        input[features.length] = 1;
        return input;
    }

    private static double sum(double[] input, double[] weights) {
        double sum = 0;
        for (int j = 0; j < input.length; j++) {
            sum += input[j] * weights[j];
        }
        return sum;
    }

    Curve curve(Curve.Zone plain, Curve.Zone phrased) {
        var terms = new Curve.Term[mean.length];
        Arrays.setAll(terms, j -> new Curve.Term(mean[j], deviation[j], weights[j]));
        return new Curve(weights[mean.length], List.of(terms), plain, phrased);
    }

    /**
     * One labelled point and answer.
     *
     * @param question which tells the rows that are held out together
     * @param file where the row comes from
     */
    record Row(String file, String question, double[] features, boolean made) {}
}
