package dev.greenroom.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How far a learner is with one guide.
 *
 * @param known what was marked at least once
 * @param unanswered the rest, in the order in which learning it pays off
 * @param gaps days between the reviews of a question that is learnt from now on
 * @param tasks of the guide's tips, in their order
 */
public record Course(
        String guide, List<Known> known, List<Unanswered> unanswered, List<Integer> gaps, List<Task> tasks) {

    /**
     * A question that was marked.
     *
     * @param minutes its spoken time
     * @param reviewed when it was answered last
     * @param due when it is due by itself
     * @param gaps days from each of the coming reviews to the one after it
     */
    public record Known(UUID question, int minutes, LocalDate reviewed, LocalDate due, List<Integer> gaps) {}

    /** A question that was never marked. */
    public record Unanswered(UUID question, int minutes) {}

    /** A task of a tip. */
    public record Task(UUID id, boolean done) {}
}
