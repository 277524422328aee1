package dev.greenroom.interview;

import dev.greenroom.answer.MinutesAndSeconds;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An interview that runs, to be gone on with at {@code /interviews/{id}}.
 *
 * @param question the place of the question that was asked last, of so many
 * @param left what is left of its time
 * @param interrupted whether the learner was away, and has that time left since
 */
public record Resume(UUID id, int question, int of, Duration left, boolean interrupted) {

    static Resume of(Interview interview, Instant now) {
        Schedule schedule = interview.schedule();
        return new Resume(
                interview.id(),
                interview.turns().position(),
                interview.turns().size(),
                schedule.left(schedule.presentUntil(now)),
                schedule.isInterrupted());
    }

    /** What is left. */
    public String leftFigure() {
        return MinutesAndSeconds.of(left);
    }
}
