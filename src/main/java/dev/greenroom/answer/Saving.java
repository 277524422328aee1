package dev.greenroom.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of storing a draft. */
sealed interface Saving {

    record Saved(int revision, @Nullable Instant savedAt) implements Saving {}

    /** Another tab was there first; this is what it wrote. */
    record Conflict(String text, int revision) implements Saving {}

    /** The step is closed; a text that differs is kept beside it. */
    record Closed() implements Saving {}
}
