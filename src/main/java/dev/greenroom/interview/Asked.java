package dev.greenroom.interview;

import dev.greenroom.answer.Outcome;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** When one step of a turn was asked and closed, which is never before that, and how. */
@Embeddable
record Asked(
        Instant askedAt,
        @Nullable Instant closedAt,
        @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable Outcome outcome) {

    Asked {
        closedAt = closedAt == null ? null : Schedule.later(closedAt, askedAt);
    }

    static Asked at(Instant now) {
        return new Asked(now, null, null);
    }

    Asked closed(Outcome how, Instant at) {
        return new Asked(askedAt, at, how);
    }

    Asked later(Duration time) {
        return new Asked(askedAt.plus(time), closedAt, outcome);
    }

    /** Whether it was closed then or later. */
    boolean isClosedFrom(Instant time) {
        return closedAt != null && !closedAt.isBefore(time);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** From being asked to being closed. */
    Duration taken() {
        return closedAt == null ? Duration.ZERO : Duration.between(askedAt, closedAt);
    }
}
