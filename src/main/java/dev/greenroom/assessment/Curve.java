package dev.greenroom.assessment;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A logistic regression over the features of one reader, and the zones that its log-odds are cut into. Fitted by {@code
 * CurveFit} in the tests, with signs held: what the question already says may only count against a text.
 *
 * @param intercept the log-odds of average features
 * @param terms one for each feature, in the reader's order
 * @param plain zones for a text that comes alone
 * @param phrased zones for a point and its phrasings together
 */
record Curve(double intercept, List<Term> terms, Zone plain, Zone phrased) {

    /** Reads a resource with lines {@code name mean deviation weight}, {@code intercept x}, {@code plain …} and {@code phrased …}. */
    static Curve read(String resource, List<String> features) {
        List<String[]> lines = Resources.lines(resource).stream()
                .map(line -> line.split("\\s+"))
                .toList();
        return new Curve(
                Double.parseDouble(line(lines, "intercept")[1]),
                features.stream().map(name -> Term.of(line(lines, name))).toList(),
                Zone.of(line(lines, "plain")),
                Zone.of(line(lines, "phrased")));
    }

    private static String[] line(List<String[]> lines, String name) {
        return lines.stream()
                .filter(line -> line[0].equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line for " + name));
    }

    /** Log-odds that the text was said, before the zones. */
    double logOdds(double[] features) {
        double sum = intercept;
        for (int i = 0; i < features.length; i++) {
            sum += terms.get(i).weigh(features[i]);
        }
        return sum;
    }

    /**
     * The log-odds of a point from those of its wordings: of their mean odds. One wording that is clearly met counts most,
     * yet the others are heard; the highest alone ranks worse.
     */
    static double together(DoubleStream logOdds) {
        return Math.log(logOdds.map(Math::exp).average().orElseThrow());
    }

    /**
     * One feature's part.
     *
     * @param mean over the training rows
     * @param deviation over the training rows
     * @param weight for each deviation from the mean
     */
    record Term(double mean, double deviation, double weight) {

        private static Term of(String[] line) {
            return new Term(Double.parseDouble(line[1]), Double.parseDouble(line[2]), Double.parseDouble(line[3]));
        }

        private double weigh(double feature) {
            return weight * (feature - mean) / deviation;
        }
    }

    /**
     * Where log-odds are cut.
     *
     * @param missing at most this: not heard
     * @param even where made and missing are taken to be equally likely, when forced to decide
     * @param made at least this: made
     */
    record Zone(double missing, double even, double made) {

        private static Zone of(String[] line) {
            return new Zone(Double.parseDouble(line[1]), Double.parseDouble(line[2]), Double.parseDouble(line[3]));
        }

        /** One that lies higher. */
        Zone raised(double logOdds) {
            return new Zone(missing + logOdds, even + logOdds, made + logOdds);
        }

        double likelihood(double logOdds) {
            return 1 / (1 + Math.exp(even - logOdds));
        }

        Verdict verdict(double logOdds) {
            if (logOdds >= made) {
                return Verdict.MADE;
            }
            return logOdds <= missing ? Verdict.NOT_HEARD : Verdict.UNCLEAR;
        }
    }
}
