package dev.greenroom.review;

/** How well something was remembered, in the scale of FSRS. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** Its number in the formulas, 1 to 4. */
    int number() {
        return ordinal() + 1;
    }
}
