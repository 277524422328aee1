package dev.greenroom.answer;

import java.util.UUID;

/** The marks of an answer changed, and this is what they say now. */
public record AnswerMarked(UUID answer, UUID learner, UUID question, Rating rating) {}
