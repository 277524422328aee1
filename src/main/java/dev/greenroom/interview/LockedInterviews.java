package dev.greenroom.interview;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.Answers;
import dev.greenroom.learner.LearnerRevision;
import dev.greenroom.platform.NotFound;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every use of an interview, only once time has had its effect. Whatever changes it happens under its row's lock, one after
 * the other, with the learner held before, see {@link LearnerRevision#hold}. Who only looks waits for nobody if it is over,
 * or if nothing has run out and their presence is known.
 */
@Component
class LockedInterviews {

    private final InterviewRepository repository;
    private final LearnerRevision revision;
    private final Answers answers;
    private final EarlyClosing early;
    private final Presence presence;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LockedInterviews(
            InterviewRepository repository,
            LearnerRevision revision,
            Answers answers,
            EarlyClosing early,
            Presence presence,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.revision = revision;
        this.answers = answers;
        this.early = early;
        this.presence = presence;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Lets time have its effect. */
    void settle(UUID id) {
        early.byTime(id);
        transaction.execute(status -> look(lock(id), (interview, now) -> id));
    }

    /** A learner looks at an interview, at this moment. Those of others do not exist. */
    <T> T look(UUID learner, UUID id, BiFunction<Interview, Instant, T> use) {
        return lookIfSettled(learner, id, use).orElseGet(() -> {
            early.byTime(id);
            return requireNonNull(transaction.execute(status -> look(lock(learner, id), use)));
        });
    }

    private <T> Optional<T> lookIfSettled(UUID learner, UUID id, BiFunction<Interview, Instant, T> use) {
        Instant now = clock.instant();
        return requireNonNull(
                transaction.execute(status -> settled(learner, id, now).map(interview -> use.apply(interview, now))));
    }

    private Optional<Interview> settled(UUID learner, UUID id, Instant now) {
        Optional<Interview> interview = repository.findById(id).filter(found -> isOf(learner, found));
        if (interview.filter(found -> isSettled(found, now)).isEmpty()) {
            // Under the lock it is read anew: somebody may be changing it.
            interview.ifPresent(entities::detach);
            return Optional.empty();
        }
        return interview;
    }

    private boolean isSettled(Interview interview, Instant now) {
        return !interview.isRunning() || presence.isKnown(interview.id(), now) && interview.isSettled(now);
    }

    private <T> T look(Interview interview, BiFunction<Interview, Instant, T> use) {
        Instant now = clock.instant();
        close(interview.settle(now));
        T seen = use.apply(interview, now);
        store(interview);
        return seen;
    }

    private void store(Interview interview) {
        repository.save(interview);
        presence.remember(interview.id(), interview.schedule().lastSeenAt());
    }

    /** A learner sends something. */
    @Transactional
    void send(UUID learner, UUID id, BiConsumer<Interview, Instant> use) {
        send(learner, id, clock.instant(), use);
    }

    /**
     * A learner sends something.
     *
     * @param arrived when it came, which decides what time has closed before: judging it early takes none of that
     */
    @Transactional
    void send(UUID learner, UUID id, Instant arrived, BiConsumer<Interview, Instant> use) {
        Interview interview = lock(learner, id);
        Instant now = clock.instant();
        close(interview.settleSent(arrived));
        use.accept(interview, now);
        store(interview);
    }

    private Interview lock(UUID id) {
        return lock(repository.findLearner(id).orElseThrow(NotFound::new), id);
    }

    private Interview lock(UUID learner, UUID id) {
        revision.hold(learner);
        return repository.lock(id).filter(found -> isOf(learner, found)).orElseThrow(NotFound::new);
    }

    private static boolean isOf(UUID learner, Interview interview) {
        return interview.learnerId().equals(learner);
    }

    /** Closes an answer's step as the interview did, with its draft. */
    void close(Optional<ClosedStep> closing) {
        closing.ifPresent(step -> answers.closeHeld(step.answer(), step.step(), step.outcome(), step.at()));
    }
}
