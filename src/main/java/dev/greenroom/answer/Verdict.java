package dev.greenroom.answer;

import java.util.Arrays;
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

    /** The one with that name; an {@link IllegalArgumentException} for any other text. */
    static Verdict of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
