package dev.greenroom.learner;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of trying a password, or a name for a new account.
 *
 * @param who who comes in by it, if anybody does
 * @param pause how long to wait until one is tried at all; nothing if it was
 */
record PasswordCheck(Optional<SignedIn> who, Duration pause) {

    static PasswordCheck of(Optional<SignedIn> who) {
        return new PasswordCheck(who, Duration.ZERO);
    }

    static PasswordCheck later(Duration pause) {
        return new PasswordCheck(Optional.empty(), pause);
    }

    boolean isLater() {
        return !pause.isZero();
    }
}
