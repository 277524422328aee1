package dev.greenroom.review;

import dev.greenroom.answer.Rating;
import java.util.Locale;

/** How well something was remembered, in the scale of FSRS. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** What the marks of an answer say about remembering it. */
    static Grade of(Rating rating) {
        return switch (rating) {
            case INCOMPLETE -> AGAIN;
            case PARTIAL -> HARD;
            case SOLID -> GOOD;
            case STRONG -> EASY;
        };
    }

    /** The grade of that name in a form. */
    static Grade named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Its number in the formulas, 1 to 4. */
    int number() {
        return ordinal() + 1;
    }

    /** Its name in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
