package dev.greenroom.learner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody proves that an address is theirs, so that an administrator must come before everybody else. */
@Component
class UnclaimedAdministrators {

    private static final Logger LOG = LoggerFactory.getLogger(UnclaimedAdministrators.class);

    private final AccountSettings settings;
    private final AccountRepository accounts;

    UnclaimedAdministrators(AccountSettings settings, AccountRepository accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        settings.administrators().stream()
                .filter(name -> accounts.findByName(name.value()).isEmpty())
                .forEach(name -> LOG.warn(
                        "{} is an administrator without an account yet: make it before others can, at /signup.",
                        name.value()));
    }
}
