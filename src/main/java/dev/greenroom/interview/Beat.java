package dev.greenroom.interview;

import dev.greenroom.answer.Step;
import java.time.Instant;

/**
 * Where an interview's clock stands, for the script of its page.
 *
 * @param turn the place of the turn that is open; 0 if none is, or the learner was away
 * @param step the key of its open step; empty if none is
 * @param left milliseconds left for the step, negative over its limit
 * @param interview milliseconds left of the interview
 */
record Beat(int turn, String step, long left, long interview) {

    static Beat of(Interview interview, Instant now) {
        long left = interview.schedule().left(now).toMillis();
        return interview
                .turns()
                .open()
                .filter(turn -> !interview.isInterrupted())
                .map(turn -> of(turn, Countdown.of(interview, turn, now), left))
                .orElseGet(() -> new Beat(0, "", left, left));
    }

    private static Beat of(Turn turn, Countdown countdown, long left) {
        Step step = turn.openStep().orElseThrow();
        return new Beat(turn.position(), step.key(), countdown.step().toMillis(), left);
    }
}
