package dev.greenroom.answer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft as the script of a page sends it; {@code base} is the revision it had seen last. */
record SentDraft(
        @Nullable String text,
        @Nullable String tab,
        @Nullable Integer base,
        @Nullable Long counter) {

    /** Whether everything is there and the text fits. */
    boolean isSound() {
        return text != null
                && tab != null
                && !tab.isBlank()
                && base != null
                && counter != null
                && !written().isTooLong();
    }

    Written written() {
        return new Written(text, Objects.requireNonNullElse(base, 0), tab, Objects.requireNonNullElse(counter, 0L));
    }
}
