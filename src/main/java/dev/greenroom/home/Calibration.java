package dev.greenroom.home;

import dev.greenroom.answer.PastAnswer;
import dev.greenroom.answer.Rating;
import dev.greenroom.platform.Bar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What a learner expected of their answers, beside what the marks said, from the best expectation to the worst. */
record Calibration(List<Row> rows) {

    /**
     * One expectation.
     *
     * @param right how often the marks said the same
     * @param better how often they said more
     * @param worse how often they said less
     */
    record Row(Rating expected, int right, int better, int worse) {

        private static Row of(Rating expected, Collection<PastAnswer> answers) {
            List<Integer> differences = answers.stream()
                    .filter(answer -> answer.prediction() == expected)
                    .flatMap(answer -> difference(answer, expected).stream())
                    .toList();
            return new Row(
                    expected,
                    (int) differences.stream().filter(one -> one == 0).count(),
                    (int) differences.stream().filter(one -> one > 0).count(),
                    (int) differences.stream().filter(one -> one < 0).count());
        }

        /** An open rating may still rise: it proves that a guess was too low, and nothing else. */
        private static Optional<Integer> difference(PastAnswer answer, Rating expected) {
            return Optional.ofNullable(answer.rating())
                    .map(rating -> rating.compareTo(expected))
                    .filter(difference -> difference > 0 || !answer.atLeast());
        }

        public int times() {
            return right + better + worse;
        }

        /** The width of the part that was right. */
        public int bar() {
            return times() == 0 ? 0 : Bar.width((double) right / times());
        }
    }

    static Calibration of(Collection<PastAnswer> answers) {
        return new Calibration(Stream.of(Rating.STRONG, Rating.SOLID, Rating.PARTIAL, Rating.INCOMPLETE)
                .map(expected -> Row.of(expected, answers))
                .filter(row -> row.times() > 0)
                .toList());
    }

    public int times() {
        return sum(Row::times);
    }

    public int right() {
        return sum(Row::right);
    }

    public int tooLow() {
        return sum(Row::better);
    }

    public int tooHigh() {
        return sum(Row::worse);
    }

    private int sum(ToIntFunction<Row> part) {
        return rows.stream().mapToInt(part).sum();
    }
}
