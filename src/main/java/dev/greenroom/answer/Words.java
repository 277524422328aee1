package dev.greenroom.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a learner wrote in one step: a draft while it is open, what was said once it is closed.
 *
 * @param revision to be sent along with a form of this text
 * @param closesAt when its time ends, if it has an end
 * @param outcome how it was closed; none while it is open
 */
public record Words(
        String text,
        int revision,
        @Nullable Instant savedAt,
        Instant askedAt,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it counts as said: closed, not skipped, not blank. */
    public boolean isSaid() {
        return !isOpen() && !isSkipped() && !isBlank();
    }

    public boolean isSkipped() {
        return outcome == Outcome.SKIPPED;
    }

    /** Whether something was written that does not count as said, because the step was skipped. */
    public boolean isWithheld() {
        return isSkipped() && !isBlank();
    }

    /** From being asked to being closed. */
    public Optional<Duration> taken() {
        return Optional.ofNullable(closedAt).map(closed -> Duration.between(askedAt, closed));
    }

    /** The number of words. */
    public int count() {
        return count(text);
    }

    /** The number of words in a text, as the page counts them while they are typed. */
    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
