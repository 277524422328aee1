package dev.greenroom.answer;

import dev.greenroom.answer.OtherVersion.Reason;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One step of an answer: its draft, which becomes its text when it is closed, and its times. */
@Embeddable
class Part {

    @Embedded
    private Draft draft;

    private Instant askedAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant closedAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected Part() {}

    Part(Instant askedAt, @Nullable Instant closesAt) {
        this.draft = Draft.EMPTY;
        this.askedAt = askedAt;
        this.closesAt = closesAt;
    }

    Saving save(Written written, Instant now) {
        if (isClosed()) {
            return new Saving.Closed();
        }
        if (draft.hasHad(written)) {
            return saved();
        }
        if (!draft.leadsTo(written)) {
            return new Saving.Conflict(draft.text(), draft.revision());
        }
        return write(written, now);
    }

    /** Stores the text whatever another tab wrote. */
    Saving.Saved write(Written written, Instant now) {
        draft = draft.with(written, now);
        return saved();
    }

    private Saving.Saved saved() {
        return new Saving.Saved(draft.revision(), draft.savedAt());
    }

    /** Closes it, though not before it was asked: two clocks may differ. */
    void close(Outcome outcome, Instant at) {
        this.outcome = outcome;
        this.closedAt = at.isBefore(askedAt) ? askedAt : at;
    }

    void delay(Duration time, Instant newEnd) {
        askedAt = askedAt.plus(time);
        closesAt = newEnd;
    }

    /** Another text becomes what was said. */
    void adopt(String text, Instant now) {
        draft = draft.with(new Written(text, draft.revision(), draft.tab(), draft.counter()), now);
        say();
    }

    /** What was skipped counts as submitted after all. */
    void say() {
        outcome = outcome == Outcome.SKIPPED ? Outcome.SUBMITTED : outcome;
    }

    /** Why a text that comes now cannot become the answer. */
    Reason reasonToRefuse() {
        return outcome == Outcome.TIMED_OUT ? Reason.ARRIVED_LATE : Reason.CLOSED;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Whether something was said and stands. */
    boolean isSaid() {
        return isClosed() && outcome != Outcome.SKIPPED && !draft.isBlank();
    }

    Draft draft() {
        return draft;
    }

    Words words() {
        return new Words(draft.text(), draft.revision(), draft.savedAt(), askedAt, closesAt, closedAt, outcome);
    }
}
