package dev.greenroom.answer;

import java.util.Locale;

/** How good an answer was, from the worst to the best; {@link Result} derives it from the marks. */
public enum Rating {
    INCOMPLETE,
    PARTIAL,
    SOLID,
    STRONG;

    /** Its name in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
