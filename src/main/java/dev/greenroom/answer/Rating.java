package dev.greenroom.answer;

import java.util.Arrays;
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

    /** The one with that name; an {@link IllegalArgumentException} for any other text. */
    static Rating of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
