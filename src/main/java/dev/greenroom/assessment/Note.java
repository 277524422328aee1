package dev.greenroom.assessment;

import java.util.Locale;

/** Why an answer could not be judged as one, or {@link #NONE}. With any other, no point counts as heard. */
public enum Note {
    NONE,
    /** No letter and no digit. */
    EMPTY,
    /** A single word. */
    ONE_WORD,
    /** Source code, where sentences were asked for. */
    CODE,
    /** Written in a language that the judge does not know. */
    OTHER_LANGUAGE,
    /** A list of terms that says nothing about them. */
    KEYWORDS,
    /** The question again and nothing more. */
    RESTATED;

    private static final double OF_NO_SENTENCES = 0.3;

    /** Its name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What becomes of a likelihood, 0 to 1: terms, code and another language meet many points and make none. */
    double lowered(double likelihood) {
        return switch (this) {
            case CODE, OTHER_LANGUAGE, KEYWORDS -> OF_NO_SENTENCES * likelihood;
            default -> likelihood;
        };
    }
}
