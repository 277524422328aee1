package dev.greenroom.answer;

import java.util.UUID;

/**
 * A key point that a learner left out of answers that said something.
 *
 * @param missed how often, of {@code judged} times
 */
public record MissedPoint(UUID question, String point, long missed, long judged) {}
