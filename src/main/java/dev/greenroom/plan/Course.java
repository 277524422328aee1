package dev.greenroom.plan;

import static java.util.Objects.requireNonNull;

import dev.greenroom.review.LastDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far a learner is with one guide.
 *
 * @param known what was marked at least once
 * @param unanswered the rest, in the order in which learning it pays off
 * @param gaps days between the reviews of a question that is learnt from now on
 * @param tasks of the guide's tips, in their order
 */
record Course(String guide, List<Known> known, List<Unanswered> unanswered, List<Integer> gaps, List<Task> tasks) {

    /**
     * A question that was marked.
     *
     * @param minutes its spoken time
     * @param reviewed when it was answered last
     * @param due when it is due by itself
     * @param gaps days from each of the coming reviews to the one after it
     */
    record Known(UUID question, int minutes, LocalDate reviewed, LocalDate due, List<Integer> gaps) {}

    /** A question that was never marked. */
    record Unanswered(UUID question, int minutes) {}

    /** The interviews about it, closing as they will once the days have another length. */
    List<Goal> closed(List<Goal> goals, int minutesADay) {
        List<Goal> about =
                goals.stream().filter(goal -> goal.guide().equals(guide)).toList();
        Map<LocalDate, LastDays> closed = Closing.all(about, back(), rest(), minutesADay);
        return about.stream()
                .map(goal -> goal.closing(requireNonNull(closed.get(goal.day())).closing()))
                .toList();
    }

    /**
     * The interviews about it as they look today: who will not have learnt everything by a closing day goes on for as
     * long as what is known by then still comes back. What came back since the closing day stays so.
     */
    Stream<Goal> goals(List<Goal> all, LocalDate today, int minutesADay) {
        int back = back();
        int rest = rest();
        return all.stream()
                .filter(goal -> goal.guide().equals(guide))
                .map(goal -> Closing.isAllLearnt(today, goal.closing(), rest, minutesADay)
                        ? goal
                        : goal.learntUntil(Closing.latest(today, goal.day(), back, rest, minutesADay)));
    }

    private int back() {
        return minutes(known.stream().map(Known::minutes));
    }

    private int rest() {
        return minutes(unanswered.stream().map(Unanswered::minutes));
    }

    private static int minutes(Stream<Integer> spoken) {
        return spoken.mapToInt(Effort::review).sum();
    }

    /** A task of a tip. */
    record Task(UUID id, boolean done) {}
}
