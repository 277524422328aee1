package dev.greenroom.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where log-odds are cut, from rows that were held out of the fit. */
final class ZoneFit {

    /** A little above the 0.9 and 0.85 that are promised, because guards move some verdicts. */
    private static final double MADE_RIGHT = 0.91;

    private static final double MISSING_RIGHT = 0.855;
    private static final int FEWEST = 30;

    private ZoneFit() {}

    /**
     * Made and not heard as the rows of one file say, made when forced as the macro-F1 of the largest does.
     *
     * @param cutBy the file that is nearest to answers in an interview
     */
    static Curve.Zone of(List<Judged> judged, String cutBy) {
        List<Judged> nearest =
                judged.stream().filter(row -> row.file().equals(cutBy)).toList();
        double made = grid().filter(t -> share(nearest, t, 99, true) >= MADE_RIGHT)
                .min(Double::compare)
                .orElse(4.0);
        double missing = grid().filter(t -> share(nearest, -99, t, false) >= MISSING_RIGHT)
                .max(Double::compare)
                .orElse(-4.0);
        double even =
                grid().max(Comparator.comparingDouble(t -> macroF1(judged, t))).orElseThrow();
        return new Curve.Zone(missing, even, made);
    }

    private static Stream<Double> grid() {
        return IntStream.rangeClosed(-80, 80).mapToObj(i -> i / 20.0);
    }

    /** Of the rows between the bounds the share that are made, or missing; of fewer than {@value #FEWEST} none. */
    private static double share(List<Judged> rows, double from, double to, boolean made) {
        var inside = rows.stream()
                .filter(row -> row.logOdds() >= from && row.logOdds() <= to)
                .toList();
        return inside.size() < FEWEST
                ? 0
                : inside.stream().filter(row -> row.made() == made).count() / (double) inside.size();
    }

    /** On the largest file, whose answers come one by one. */
    private static double macroF1(List<Judged> judged, double even) {
        Map<String, List<Judged>> files = judged.stream().collect(Collectors.groupingBy(Judged::file));
        List<Judged> largest = Collections.max(files.values(), Comparator.comparingInt(List::size));
        return (f1(largest, even, true) + f1(largest, even, false)) / 2;
    }

    private static double f1(List<Judged> rows, double even, boolean made) {
        double hit = rows.stream()
                .filter(row -> row.made() == made && row.logOdds() >= even == made)
                .count();
        double said = rows.stream().filter(row -> row.logOdds() >= even == made).count();
        double is = rows.stream().filter(row -> row.made() == made).count();
        return 2 * hit / (said + is);
    }

    /**
     * A row that was held out.
     *
     * @param made what is true of it
     */
    record Judged(String file, double logOdds, boolean made) {}
}
