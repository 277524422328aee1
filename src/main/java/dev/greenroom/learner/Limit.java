package dev.greenroom.learner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** At most so many attempts in any stretch of time of that length. */
record Limit(int most, Duration within) {

    /**
     * How long to wait until the limit allows one attempt more.
     *
     * @param earlier when the attempts before it were made, the newest first
     */
    Duration pause(List<Instant> earlier, Instant now) {
        if (earlier.size() < most) {
            return Duration.ZERO;
        }
        Duration pause = Duration.between(now, earlier.get(most - 1).plus(within));
        return pause.isNegative() ? Duration.ZERO : pause;
    }
}
