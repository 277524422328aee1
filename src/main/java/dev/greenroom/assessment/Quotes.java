package dev.greenroom.assessment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the sentence that says a point: it is near to all wordings of the point, and nearer than to the other points, since
 * what is near to everything says nothing in particular.
 */
final class Quotes {

    /** Of the nearness to the other points. With a half, seven fewer of the labelled passages are quoted rightly. */
    private static final double OTHERS = 0.75;

    private Quotes() {}

    /**
     * The window for each point.
     *
     * @param wordings for each point, for each of its wordings, how near each window comes to it
     */
    static List<Integer> windows(List<List<double[]>> wordings) {
        List<double[]> points = wordings.stream().map(Quotes::mean).toList();
        double[] all = mean(points);
        return points.stream().map(point -> nearest(point, all, points.size())).toList();
    }

    private static double[] mean(List<double[]> values) {
        return IntStream.range(0, values.get(0).length)
                .mapToDouble(w ->
                        values.stream().mapToDouble(one -> one[w]).average().orElseThrow())
                .toArray();
    }

    private static int nearest(double[] point, double[] all, int points) {
        double share = points > 1 ? OTHERS / (points - 1) : 0;
        int nearest = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int w = 0; w < point.length; w++) {
            double others = all[w] * points - point[w];
            double own = point[w] - share * others;
            if (own > highest) {
                nearest = w;
                highest = own;
            }
        }
        return nearest;
    }
}
