package dev.greenroom.learner;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a new password must be: long enough and not what everyone takes. Of which signs it is made is nobody's business. */
@Component
class PasswordRules {

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** What is wrong with it, as the end of a message key. */
    Optional<String> problem(Password wanted, Name name) {
        if (wanted.isEmpty()) {
            return Optional.of("empty");
        }
        if (wanted.length() < Password.SHORTEST) {
            return Optional.of("short");
        }
        if (wanted.length() > Password.LONGEST) {
            return Optional.of("long");
        }
        return common.holds(wanted, name) ? Optional.of("common") : Optional.empty();
    }
}
