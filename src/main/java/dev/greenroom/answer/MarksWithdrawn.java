package dev.greenroom.answer;

import java.util.UUID;

/** The marks of an answer count no more, because another text became the answer. */
public record MarksWithdrawn(UUID answer, UUID learner, UUID question) {}
