package dev.greenroom.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clock of one interview: when it started, ends and ended, and the one absence that moves its end. */
@Embeddable
class Schedule {

    /** How long after an end a text still counts as sent in time. */
    static final Duration GRACE = Duration.ofSeconds(5);

    @Column(nullable = false)
    private Instant startedAt;

    private int plannedSeconds;

    @Column(nullable = false)
    private Instant endsAt;

    @Column(nullable = false)
    private Instant lastSeenAt;

    @Embedded
    private @Nullable Absence absence;

    private @Nullable Instant endedAt;

    protected Schedule() {}

    Schedule(Instant startedAt, Duration planned) {
        this.startedAt = startedAt;
        this.plannedSeconds = (int) planned.toSeconds();
        this.endsAt = startedAt.plus(planned);
        this.lastSeenAt = startedAt;
    }

    static boolean isOver(Instant end, Instant now) {
        return !now.isBefore(end.plus(GRACE));
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The learner does something, or is asked something. What came before that and waited does not take it back. */
    void see(Instant now) {
        lastSeenAt = later(lastSeenAt, now);
    }

    /** The learner comes back; it is an absence if they were away long enough, for the first time, and had time left. */
    void notice(Instant now) {
        if (isAbsence(now)) {
            absence = Absence.since(lastSeenAt);
        }
    }

    boolean isAbsence(Instant now) {
        return absence == null && Absence.isOne(lastSeenAt, now) && lastSeenAt.isBefore(endsAt);
    }

    /** Moves the end by as long as the learner was away, and says how long that was. */
    Duration goOn(Instant now) {
        Absence over = absence().orElseThrow().over(now);
        absence = over;
        endsAt = endsAt.plus(over.lasted());
        lastSeenAt = now;
        return over.lasted();
    }

    /** Whether the learner was away and has not gone on. */
    boolean isInterrupted() {
        return absence != null && !absence.isOver();
    }

    /** Until when the learner was there, if they are there now or were away and have not gone on. */
    Instant presentUntil(Instant now) {
        return isInterrupted() ? absence().orElseThrow().since() : now;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isOver(Instant now) {
        return isOver(endsAt, now);
    }

    boolean hasTimeFor(Duration step, Instant now) {
        return !now.plus(step).isAfter(endsAt);
    }

    /** What is left at that time. */
    Duration left(Instant now) {
        return Duration.between(now, endsAt.isBefore(now) ? now : endsAt);
    }

    /** What was left when the learner went away. */
    Duration leftBefore(Absence absence) {
        Instant end = startedAt.plus(planned());
        return Duration.between(absence.since(), end);
    }

    /** How long it took without the absence; while it runs, as if it lasted to its end. */
    Duration used() {
        return Duration.between(startedAt, endedAt().orElse(endsAt))
                .minus(absence().map(Absence::lasted).orElse(Duration.ZERO));
    }

    Duration planned() {
        return Duration.ofSeconds(plannedSeconds);
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }
}
