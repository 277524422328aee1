package dev.greenroom.review;

import dev.greenroom.bank.Question;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@code templates/review/queue.html} shows.
 *
 * @param day the day that the queue is for
 * @param begun whether anything was ever rated
 * @param current the question whose turn it is; none if the day is done
 * @param last what was reviewed last that day
 * @param next when something is due again; none if nothing ever is
 * @param laterDays over how many days what does not fit is spread; 0 if nothing is, or the days before an interview may not
 *     take it
 */
record QueuePage(
        LocalDate day,
        boolean begun,
        Queue.Share share,
        @Nullable Current current,
        @Nullable Last last,
        @Nullable When next,
        int laterDays) {

    /** @param daysAgo when it was reviewed last */
    record Current(UUID card, Question question, int daysAgo) {}

    /**
     * @param ofAnswer whether it is of an answer, which stays with its marks and is not undone
     * @param fromMarks whether the grade follows from marks, not from the learner's own choice
     */
    record Last(UUID card, UUID entry, Question question, Grade grade, boolean ofAnswer, boolean fromMarks, When due) {}

    /** The place of the current question in the day. */
    public int place() {
        return share.done() + 1;
    }

    /** All of the day, done and waiting. */
    public int total() {
        return share.done() + share.waiting().size();
    }
}
