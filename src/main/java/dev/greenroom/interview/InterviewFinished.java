package dev.greenroom.interview;

import java.util.UUID;

/** An interview ended: its last turn was done, its time was up, or the learner ended it. */
public record InterviewFinished(UUID interview, UUID learner) {}
