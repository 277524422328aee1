package dev.greenroom.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.greenroom.review.Simulation.Result;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How a group of people fared with each strategy, the plan against each of the others person by person. */
record Comparison(String group, List<Result> results) {

    @Override
    public String toString() {
        return Stream.of(Strategies.values())
                .map(this::line)
                .collect(joining("", "%s (%d people)%n".formatted(group, results.size()), ""));
    }

    private String line(Strategies strategy) {
        String mean = "%-10s %.3f solid, %2.0f questions and %4.0f minutes practised"
                .formatted(
                        strategy,
                        mean(result -> solid(result, strategy)),
                        mean(result -> practice(result, strategy).seen().size()),
                        mean(result -> practice(result, strategy).used()));
        return strategy == Strategies.THE_PLAN ? mean + "\n" : mean + "; " + difference(strategy) + "\n";
    }

    /** With the standard error of the mean of paired differences. */
    private String difference(Strategies other) {
        ToDoubleFunction<Result> gain = result -> solid(result, Strategies.THE_PLAN) - solid(result, other);
        double mean = mean(gain);
        double variance = mean(result -> Math.pow(gain.applyAsDouble(result) - mean, 2));
        return "with the plan %+.3f (± %.3f), %d of %d better off"
                .formatted(
                        mean,
                        Math.sqrt(variance / (results.size() - 1)),
                        results.stream()
                                .filter(result -> gain.applyAsDouble(result) > 0)
                                .count(),
                        results.size());
    }

    private double mean(ToDoubleFunction<Result> figure) {
        return results.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double solid(Result result, Strategies strategy) {
        return practice(result, strategy).head().solid(Simulation.INTERVIEW);
    }

    private static Practice practice(Result result, Strategies strategy) {
        return requireNonNull(result.practices().get(strategy));
    }
}
