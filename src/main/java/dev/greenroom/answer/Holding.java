package dev.greenroom.answer;

import java.time.Instant;
import java.util.UUID;

/**
 * Who submits an answer in the learner's place, and when its first step ends.
 *
 * @param holder an id that the {@link AnswerHolder} knows, such as an interview's
 */
public record Holding(UUID holder, Instant closesAt) {}
