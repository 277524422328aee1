package dev.greenroom.answer;

import java.util.UUID;

/**
 * A step of an answer was closed with something said: submitted, or by the end of its time.
 *
 * @param again whether that happened before, and another text took the place of what was said then
 */
record AnswerSubmitted(UUID answer, UUID learner, UUID question, Step step, boolean again) {}
