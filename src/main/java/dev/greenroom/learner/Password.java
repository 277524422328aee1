package dev.greenroom.learner;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A password as typed, the same from every keyboard. It never shows itself. */
record Password(String value) {

    static final int SHORTEST = 10;
    static final int LONGEST = 256;

    static Password typed(@Nullable String text) {
        return new Password(text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    int length() {
        return value.codePointCount(0, value.length());
    }

    @Override
    public String toString() {
        return "a password";
    }
}
