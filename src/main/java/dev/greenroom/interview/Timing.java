package dev.greenroom.interview;

import java.util.Locale;

/** What happens when the time of one question is up. */
public enum Timing {
    /** The clock shows the overtime, and the learner goes on. */
    RELAXED,
    /** The question closes. */
    STRICT;

    /** Its name in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
