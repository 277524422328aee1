package dev.greenroom.interview;

import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.Step;
import java.time.Instant;
import java.util.UUID;

/** A step that time has closed, with whatever its draft held. */
record ClosedStep(UUID answer, Step step, Outcome outcome, Instant at) {}
