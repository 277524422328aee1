package dev.greenroom.learner;

import dev.greenroom.platform.NotFound;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Opens accounts and knows what opens them. Hashing takes long, so that no transaction waits for it. */
@Service
class Accounts {

    private final AccountRepository accounts;
    private final LearnerRepository learners;
    private final PasswordEncoder encoder;
    private final AuthenticationManager manager;
    private final TransactionOperations transaction;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            LearnerRepository learners,
            PasswordEncoder encoder,
            AuthenticationManager manager,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.learners = learners;
        this.encoder = encoder;
        this.manager = manager;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An account, unless it was deleted while a session of it went on. */
    Optional<Account> find(UUID id) {
        return accounts.findById(id);
    }

    Account account(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Whose account it is, if the password is right; takes as long if there is no such account. */
    Optional<SignedIn> authenticate(Name name, Password password) {
        try {
            Object found = manager.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(name.value(), password.value()))
                    .getPrincipal();
            return found instanceof Credentials credentials ? Optional.of(credentials.signedIn()) : Optional.empty();
        } catch (BadCredentialsException wrong) {
            return Optional.empty();
        }
    }

    /** Whose account a provider's word opens. */
    Optional<SignedIn> find(Identity identity) {
        return accounts.findByIdentity(identity).map(Account::signedIn);
    }

    boolean isTaken(Name name) {
        return accounts.findByName(name.value()).isPresent();
    }

    /** Whether that is the name of an account which a password opens, not a provider's word. */
    boolean hasPassword(Name name) {
        return accounts.findByName(name.value()).filter(Account::hasPassword).isPresent();
    }

    /** Opens an account without a password, which the guest's work belongs to from now on; nothing if the name is taken. */
    Optional<SignedIn> open(Name name, Identity identity, Optional<UUID> guest) {
        return open(name, guest, learner -> new Account(UUID.randomUUID(), learner, name, identity, clock.instant()));
    }

    /** Opens an account, which the guest's work belongs to from now on; nothing if the name is taken. */
    Optional<SignedIn> open(Name name, Password password, Optional<UUID> guest) {
        if (isTaken(name)) {
            return Optional.empty();
        }
        String hash = hash(password);
        return open(name, guest, learner -> new Account(UUID.randomUUID(), learner, name, hash, clock.instant()));
    }

    private Optional<SignedIn> open(Name name, Optional<UUID> guest, Function<UUID, Account> account) {
        if (isTaken(name)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(transaction.execute(status -> insert(guest, account)));
        } catch (DataIntegrityViolationException taken) {
            return Optional.empty();
        }
    }

    private SignedIn insert(Optional<UUID> guest, Function<UUID, Account> account) {
        // A guest who has an account by now has got it by the other of two clicks.
        UUID learner = guest.filter(one -> learners.revokeToken(one) > 0).orElseGet(this::newLearner);
        return accounts.saveAndFlush(account.apply(learner)).signedIn();
    }

    private UUID newLearner() {
        return learners.saveAndFlush(new Learner(UUID.randomUUID(), clock.instant()))
                .id();
    }

    void change(UUID account, Password wanted) {
        String hash = hash(wanted);
        transaction.executeWithoutResult(status -> account(account).change(hash));
    }

    private String hash(Password password) {
        @Nullable String hash = encoder.encode(password.value());
        return Objects.requireNonNull(hash);
    }
}
