package dev.greenroom.answer;

import java.util.Locale;

/** How a learner stands with a question. */
public enum Status {
    /** No submitted answer that says anything. */
    NOT_ANSWERED,
    /** The last answer is not marked yet, or incomplete, or partial. */
    TO_IMPROVE,
    /** The last answer is solid or strong. */
    SOLID;

    /** Its name in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
