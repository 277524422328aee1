package dev.greenroom.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The text of a step as stored last.
 *
 * @param revision rises with every change of the text
 * @param tab the browser tab that wrote last, or empty
 * @param counter what that tab had counted
 */
@Embeddable
record Draft(
        @Column(length = Written.LONGEST) String text,
        int revision,
        @Column(length = Written.LONGEST_TAB) String tab,
        long counter,
        @Nullable Instant savedAt) {

    static final Draft EMPTY = new Draft("", 0, "", 0, null);

    /** Whether this tab has sent the same or something newer before. */
    boolean hasHad(Written written) {
        return isFrom(written) && written.counter() <= counter;
    }

    /** Whether the text may follow: it was written with this draft in view, or says the same. */
    boolean leadsTo(Written written) {
        return written.revision() == revision || isFrom(written) || text.equals(written.text());
    }

    private boolean isFrom(Written written) {
        return !tab.isEmpty() && tab.equals(written.tab());
    }

    Draft with(Written written, Instant now) {
        boolean isSame = text.equals(written.text());
        return new Draft(
                written.text(),
                isSame ? revision : revision + 1,
                written.tab(),
                written.counter(),
                isSame ? savedAt : now);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
