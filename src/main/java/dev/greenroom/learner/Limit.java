package dev.greenroom.learner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** So many within a time that moves along. */
record Limit(int most, Duration within) {

    /** How long until one more is within the limit, after those, the newest first. */
    Duration pause(List<Instant> earlier, Instant now) {
        if (earlier.size() < most) {
            return Duration.ZERO;
        }
        Duration pause = Duration.between(now, earlier.get(most - 1).plus(within));
        return pause.isNegative() ? Duration.ZERO : pause;
    }
}
