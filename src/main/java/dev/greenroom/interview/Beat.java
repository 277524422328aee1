package dev.greenroom.interview;

import dev.greenroom.answer.Step;
import java.time.Instant;

/**
 * Where an interview's clock stands, for the script of its page.
 *
 * @param turn the place of the turn that is open; 0 between two questions; -1 where no page has a clock, because the learner
 *     was away or the interview is over
 * @param step the key of its open step; empty if none is
 * @param left milliseconds left for the step, negative over its limit
 * @param interview milliseconds left of the interview
 */
record Beat(int turn, String step, long left, long interview) {

    private static final int BETWEEN = 0;
    private static final int NOWHERE = -1;

    static Beat of(Interview interview, Instant now) {
        long left = interview.schedule().left(now).toMillis();
        if (!interview.isRunning() || interview.isInterrupted()) {
            return new Beat(NOWHERE, "", left, left);
        }
        return interview
                .turns()
                .open()
                .map(turn -> of(turn, Countdown.of(interview, turn, now), left))
                .orElseGet(() -> new Beat(BETWEEN, "", left, left));
    }

    private static Beat of(Turn turn, Countdown countdown, long left) {
        Step step = turn.openStep().orElseThrow();
        return new Beat(turn.position(), step.key(), countdown.step().toMillis(), left);
    }
}
