package dev.greenroom.learner;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of trying a password.
 *
 * @param who whose it is, if it was right
 * @param pause how long to wait until one is tried at all; nothing if it was
 */
record Verdict(Optional<SignedIn> who, Duration pause) {

    static Verdict of(Optional<SignedIn> who) {
        return new Verdict(who, Duration.ZERO);
    }

    static Verdict later(Duration pause) {
        return new Verdict(Optional.empty(), pause);
    }

    boolean isLater() {
        return !pause.isZero();
    }
}
