package dev.greenroom.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well outcomes agree with their labels.
 *
 * @param millis processor time an answer
 */
record Figures(List<Outcome> outcomes, double millis) {

    @Override
    public String toString() {
        return String.format(
                """
                  points            %d, made %.3f
                  accuracy, forced  %.3f
                  macro-F1, forced  %.3f
                  AUC               %.3f
                  decided           %.3f (made %.3f, not heard %.3f)
                  made is right     %.3f
                  not heard right   %.3f
                  CPU ms an answer  %.1f
                """,
                outcomes.size(),
                share(Outcome::made),
                share(Outcome::right),
                (f1(true) + f1(false)) / 2,
                auc(),
                share(is(Verdict.MADE)) + share(is(Verdict.NOT_HEARD)),
                share(is(Verdict.MADE)),
                share(is(Verdict.NOT_HEARD)),
                among(is(Verdict.MADE), Outcome::made),
                among(is(Verdict.NOT_HEARD), outcome -> !outcome.made()),
                millis);
    }

    private static Predicate<Outcome> is(Verdict verdict) {
        return outcome -> outcome.is(verdict);
    }

    private long count(Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }

    private double share(Predicate<Outcome> which) {
        return count(which) / (double) outcomes.size();
    }

    private double among(Predicate<Outcome> which, Predicate<Outcome> right) {
        return count(which.and(right)) / (double) count(which);
    }

    private double f1(boolean made) {
        Predicate<Outcome> said = outcome -> outcome.forced() == made;
        Predicate<Outcome> is = outcome -> outcome.made() == made;
        return 2.0 * count(said.and(is)) / (count(said) + count(is));
    }

    /** The chance that a made point has a higher likelihood than a missing one; equal ones count half (mean ranks). */
    double auc() {
        var ranked = outcomes.stream()
                .sorted(Comparator.comparingDouble(
                        outcome -> outcome.judgement().likelihood()))
                .toList();
        double ranks = 0;
        int from = 0;
        while (from < ranked.size()) {
            int to = endOfTie(ranked, from);
            long made = ranked.subList(from, to).stream().filter(Outcome::made).count();
            ranks += made * (from + to + 1) / 2.0;
            from = to;
        }
        double made = count(Outcome::made);
        return (ranks - made * (made + 1) / 2) / (made * (ranked.size() - made));
    }

    private static int endOfTie(List<Outcome> ranked, int from) {
        double likelihood = ranked.get(from).judgement().likelihood();
        int to = from;
        while (to < ranked.size() && ranked.get(to).judgement().likelihood() == likelihood) {
            to++;
        }
        return to;
    }
}
