package dev.greenroom.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one time that a learner was away from an interview and may go on with the time that was left.
 *
 * @param since the last request before it
 * @param backAt when the learner went on; none while they have not chosen, or if they ended the interview instead
 */
@Embeddable
record Absence(
        @Column(name = "away_since") Instant since,
        @Nullable Instant backAt) {

    /** Without any request for so long, a learner is away. */
    static final Duration FROM = Duration.ofMinutes(2);

    static Absence since(Instant lastSeen) {
        return new Absence(lastSeen, null);
    }

    static boolean isOne(Instant lastSeen, Instant now) {
        return !now.isBefore(lastSeen.plus(FROM));
    }

    Absence over(Instant now) {
        return new Absence(since, now);
    }

    boolean isOver() {
        return backAt != null;
    }

    /** How long it lasted; none if the learner never came back to go on. */
    Duration lasted() {
        return backAt == null ? Duration.ZERO : Duration.between(since, backAt);
    }
}
