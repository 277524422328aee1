package dev.greenroom.learner;

import dev.greenroom.learner.Attempts.Attempt;
import dev.greenroom.learner.Attempts.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses. From a place where an account was signed in before, only what is tried there counts, so
 * that nobody is locked out by strangers.
 */
@Component
class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final Limit HERE_AND_NAME = new Limit(5, WINDOW);
    private static final Limit KNOWN_HERE = new Limit(20, WINDOW);
    private static final Limit NAME = new Limit(20, WINDOW);
    private static final Limit HERE = new Limit(50, WINDOW);
    private static final Limit TAKEN_HERE = new Limit(10, HOUR);
    /** A whole course may sign up from one room. */
    private static final Limit OPENED_HERE = new Limit(200, HOUR);

    private final Attempts attempts;
    private final KnownPlaces known;
    private final Clock clock;

    Throttle(Attempts attempts, KnownPlaces known, Clock clock) {
        this.attempts = attempts;
        this.known = known;
        this.clock = clock;
    }

    /** Has a password compared, unless too many were wrong lately. One that is right makes up for those before it. */
    PasswordCheck password(Name name, Place place, Supplier<Optional<SignedIn>> comparison) {
        UUID attempt = attempts.begin(Kind.WRONG, name, place);
        Duration pause = pause(attempt, name, place);
        if (!pause.isZero()) {
            attempts.forget(attempt);
            return PasswordCheck.later(pause);
        }
        Optional<SignedIn> who = comparison.get();
        who.ifPresent(one -> praise(one, name, place));
        return PasswordCheck.of(who);
    }

    private void praise(SignedIn who, Name name, Place place) {
        attempts.forget(Kind.WRONG, name, place);
        known.remember(who.account(), place);
    }

    private Duration pause(UUID attempt, Name name, Place place) {
        List<Attempt> others = attempts.others(attempt, Kind.WRONG, name, place, WINDOW);
        Predicate<Attempt> sameName = one -> one.name().equals(Digest.of(name.value()));
        Predicate<Attempt> samePlace = one -> one.place().equals(place.hash());
        if (known.knows(name, place)) {
            return pause(KNOWN_HERE, others, sameName.and(samePlace));
        }
        return Stream.of(
                        pause(HERE_AND_NAME, others, sameName.and(samePlace)),
                        pause(NAME, others, sameName),
                        pause(HERE, others, samePlace))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /**
     * Has an account opened, unless too many were from there lately. Whether its name is taken is asked only if they were
     * not, and counts if it is: names that are free may be asked for at once.
     */
    PasswordCheck opening(Name name, Place place, BooleanSupplier taken, Supplier<Optional<SignedIn>> account) {
        UUID attempt = attempts.begin(Kind.OPENED, name, place);
        Duration pause = pauseOpening(attempt, name, place, taken);
        Optional<SignedIn> opened = pause.isZero() ? account.get() : Optional.empty();
        opened.ifPresentOrElse(who -> known.remember(who.account(), place), () -> attempts.forget(attempt));
        return pause.isZero() ? PasswordCheck.of(opened) : PasswordCheck.later(pause);
    }

    private Duration pauseOpening(UUID attempt, Name name, Place place, BooleanSupplier taken) {
        Duration pause = Stream.of(
                        pauseHere(attempt, Kind.TAKEN, TAKEN_HERE, name, place),
                        pauseHere(attempt, Kind.OPENED, OPENED_HERE, name, place))
                .max(Duration::compareTo)
                .orElseThrow();
        return pause.isZero() && taken.getAsBoolean() ? pauseTaken(name, place) : pause;
    }

    /** It counts though it is refused: many at once would else be refused while free names are not, and tell by that. */
    private Duration pauseTaken(Name name, Place place) {
        UUID attempt = attempts.begin(Kind.TAKEN, name, place);
        return pauseHere(attempt, Kind.TAKEN, TAKEN_HERE, name, place);
    }

    /** Whoever asked has that account. */
    void own(Name name, Place place) {
        attempts.forget(Kind.TAKEN, name, place);
    }

    private Duration pauseHere(UUID attempt, Kind kind, Limit limit, Name name, Place place) {
        List<Attempt> earlier = attempts.others(attempt, kind, name, place, limit.within());
        return pause(limit, earlier, one -> one.place().equals(place.hash()));
    }

    private Duration pause(Limit limit, List<Attempt> attempts, Predicate<Attempt> counts) {
        List<Instant> times = attempts.stream().filter(counts).map(Attempt::at).toList();
        return limit.pause(times, clock.instant());
    }
}
