package dev.greenroom.interview;

import java.time.Instant;
import java.util.Locale;

/** What happens when the time of one question is up. */
public enum Timing {
    /** The clock shows the overtime, and the learner goes on. */
    RELAXED,
    /** The question closes. */
    STRICT;

    /** When a step closes that reaches its limit then, in an interview that ends then. */
    Instant closesAt(Instant limit, Instant end) {
        return this == STRICT ? Schedule.earlier(limit, end) : end;
    }

    /** Its name in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
