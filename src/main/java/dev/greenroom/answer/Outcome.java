package dev.greenroom.answer;

/** How a step was closed. */
public enum Outcome {
    SUBMITTED,
    SKIPPED,
    TIMED_OUT
}
