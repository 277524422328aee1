package dev.greenroom.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Text that did not become the answer.
 *
 * @param counter what the tab had counted; 0 where that is not known
 */
@Embeddable
record OtherVersion(
        @JdbcTypeCode(SqlTypes.VARCHAR) Step step,
        @Column(length = Written.LONGEST) String text,
        @JdbcTypeCode(SqlTypes.VARCHAR) Reason reason,
        @Column(length = Written.LONGEST_TAB) String tab,
        long counter,
        Instant keptAt) {

    /** Why. */
    enum Reason {
        /** Another text took its place while the step was open. */
        REPLACED,
        /** It came after the time was up, or after the step was closed while it was still being typed. */
        ARRIVED_LATE,
        /** It was submitted to a step that was already closed. */
        CLOSED;

        /** Its name in message keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    boolean isSameText(OtherVersion other) {
        return step == other.step && text.equals(other.text);
    }

    /** Whether it was typed on from that one: a tab that never heard that its time was up goes on saving. */
    boolean continues(OtherVersion other) {
        return isLate()
                && other.isLate()
                && step == other.step
                && !tab.isEmpty()
                && tab.equals(other.tab)
                && counter > other.counter;
    }

    private boolean isLate() {
        return reason == Reason.ARRIVED_LATE;
    }
}
