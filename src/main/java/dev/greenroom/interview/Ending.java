package dev.greenroom.interview;

import java.util.Locale;

/** Why an interview is over. */
enum Ending {
    /** The last turn was done. */
    COMPLETED,
    TIME_UP,
    /** The learner ended it. */
    ENDED_EARLY;

    /** Its name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
