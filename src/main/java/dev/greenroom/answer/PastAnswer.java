package dev.greenroom.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer in a learner's history, without its words.
 *
 * @param answered whether it said something
 * @param made key points made, of {@code points}
 * @param undecided of how many points nobody has said yet whether they were made
 * @param rating none while it is not marked
 * @param prediction what the learner expected; none if they did not say
 */
public record PastAnswer(
        UUID id,
        UUID question,
        @Nullable UUID holder,
        boolean answered,
        Instant askedAt,
        @Nullable Instant closedAt,
        int made,
        int points,
        int undecided,
        @Nullable Rating rating,
        boolean atLeast,
        @Nullable Rating prediction) {}
