package dev.greenroom.home;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.MinutesAndSeconds;
import dev.greenroom.answer.PastAnswer;
import dev.greenroom.bank.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How long answers took against the time an interview would give them, the latest first.
 *
 * @param typical the share of the target that an answer takes in the median, in a hundred
 */
record Pace(List<Row> rows, int typical) {

    private static final int ROWS = 10;

    /** An answer that took longer lay about. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /** The target stands in the middle of a bar of twice this width. */
    private static final int TARGET = 200;

    /** One answer. */
    record Row(Question question, Duration taken) {

        public String time() {
            return MinutesAndSeconds.of(taken);
        }

        public String target() {
            return MinutesAndSeconds.of(question.typedTime());
        }

        int percent() {
            return (int) (100 * taken.toSeconds() / question.typedTime().toSeconds());
        }

        public int bar() {
            return Math.min(2 * TARGET, TARGET * percent() / 100);
        }
    }

    static Pace of(List<PastAnswer> oldestFirst, Map<UUID, Question> asked) {
        List<Row> rows = oldestFirst.stream()
                .sorted(Comparator.comparing(Pace::closedAt).reversed())
                .map(answer -> new Row(requireNonNull(asked.get(answer.question())), taken(answer)))
                .filter(row -> row.taken().compareTo(LONGEST) < 0)
                .toList();
        return new Pace(rows.stream().limit(ROWS).toList(), typical(rows));
    }

    /** The share in the middle, or between the two there; 0 without answers. */
    private static int typical(List<Row> rows) {
        int[] shares = rows.stream().mapToInt(Row::percent).sorted().toArray();
        int middle = shares.length / 2;
        return shares.length == 0 ? 0 : Math.round((shares[(shares.length - 1) / 2] + shares[middle]) / 2f);
    }

    private static Instant closedAt(PastAnswer answer) {
        return requireNonNull(answer.closedAt());
    }

    private static Duration taken(PastAnswer answer) {
        return Duration.between(answer.askedAt(), closedAt(answer));
    }
}
