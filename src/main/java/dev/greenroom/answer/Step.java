package dev.greenroom.answer;

import java.util.Locale;

/** The two texts of an answer: what was said to the question, and what was said to the follow-up. */
public enum Step {
    ANSWER,
    FOLLOW_UP;

    /** Its name in addresses, forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
