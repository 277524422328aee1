package dev.greenroom.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a learner stands with one question, by the last answer that said something.
 *
 * @param made key points made, of {@code points}, as judged; both 0 while it is not marked
 * @param rating none while it is not marked
 * @param askedAt when the question was asked last, answered or not; none if it never was
 */
public record Standing(
        UUID question,
        Status status,
        int made,
        int points,
        @Nullable Rating rating,
        @Nullable Instant askedAt) {

    /** The standing of somebody who never met the question. */
    public static Standing none(UUID question) {
        return new Standing(question, Status.NOT_ANSWERED, 0, 0, null, null);
    }

    /** The standing after one more answer. */
    Standing then(PastAnswer past) {
        if (!past.answered()) {
            return new Standing(question, status, made, points, rating, past.askedAt());
        }
        return new Standing(question, status(past.rating()), past.made(), past.points(), past.rating(), past.askedAt());
    }

    private static Status status(@Nullable Rating rating) {
        return rating == null || rating.compareTo(Rating.SOLID) < 0 ? Status.TO_IMPROVE : Status.SOLID;
    }
}
