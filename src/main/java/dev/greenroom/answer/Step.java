package dev.greenroom.answer;

import java.util.Arrays;
import java.util.Locale;

/** The two texts of an answer: what was said to the question, and what was said to the follow-up. */
public enum Step {
    ANSWER,
    FOLLOW_UP;

    /** Its name in addresses, forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with that name; an {@link IllegalArgumentException} for any other text. */
    static Step of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
