package dev.greenroom.answer;

import java.util.Locale;

/** Whether an answer made a key point. */
public enum Verdict {
    MADE,
    NOT_MADE,
    UNDECIDED;

    /** Its name in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
