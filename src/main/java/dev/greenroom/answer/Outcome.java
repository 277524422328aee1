package dev.greenroom.answer;

import java.util.Locale;

/** How a step was closed. */
public enum Outcome {
    SUBMITTED,
    SKIPPED,
    TIMED_OUT;

    /** Its name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
