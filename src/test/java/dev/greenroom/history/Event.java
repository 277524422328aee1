package dev.greenroom.history;

import org.jspecify.annotations.Nullable;

/**
 * What one tab sent and what it was told.
 *
 * @param base the revision that the tab had seen
 * @param sent by {@link System#nanoTime}, as is {@code told}
 * @param revision of the text that stood when it was told; none if the step was closed
 * @param seen that text, where the answer held it
 */
record Event(
        Typed typed,
        Kind kind,
        int base,
        long sent,
        long told,
        @Nullable Integer revision,
        @Nullable Typed seen) {

    enum Kind {
        SAVED,
        TAKEN_OVER,
        /** Refused with the text that stood. */
        CONFLICT,
        /** Accepted after the step was closed, to be kept beside its text. */
        LATE,
        SUBMITTED
    }

    /** Whether it was told that nothing of it would be lost. */
    boolean isAcknowledged() {
        return kind != Kind.CONFLICT;
    }
}
