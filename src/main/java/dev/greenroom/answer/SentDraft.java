package dev.greenroom.answer;

import dev.greenroom.platform.TypedText;
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
        return new Written(
                TypedText.normalized(Objects.requireNonNullElse(text, "")),
                Objects.requireNonNullElse(base, 0),
                TypedText.normalized(Objects.requireNonNullElse(tab, "")),
                Objects.requireNonNullElse(counter, 0L));
    }
}
