package dev.greenroom.interview;

import dev.greenroom.answer.Answers;
import dev.greenroom.platform.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every use of an interview: one after the other under its row's lock, and only once time has had its effect. */
@Component
@Transactional
class LockedInterviews {

    private final InterviewRepository repository;
    private final Answers answers;
    private final Clock clock;

    LockedInterviews(InterviewRepository repository, Answers answers, Clock clock) {
        this.repository = repository;
        this.answers = answers;
        this.clock = clock;
    }

    /** Lets time have its effect. */
    void settle(UUID id) {
        look(lock(id), (interview, now) -> id);
    }

    /** A learner looks at an interview, at this moment. Those of others do not exist. */
    <T> T look(UUID learner, UUID id, BiFunction<Interview, Instant, T> use) {
        return look(lock(learner, id), use);
    }

    private <T> T look(Interview interview, BiFunction<Interview, Instant, T> use) {
        Instant now = clock.instant();
        close(interview.settle(now));
        T seen = use.apply(interview, now);
        repository.save(interview);
        return seen;
    }

    /** A learner sends something. */
    void send(UUID learner, UUID id, BiConsumer<Interview, Instant> use) {
        Interview interview = lock(learner, id);
        Instant now = clock.instant();
        close(interview.settleSent(now));
        use.accept(interview, now);
        repository.save(interview);
    }

    private Interview lock(UUID learner, UUID id) {
        Interview interview = lock(id);
        if (!interview.learnerId().equals(learner)) {
            throw new NotFound();
        }
        return interview;
    }

    private Interview lock(UUID id) {
        return repository.lock(id).orElseThrow(NotFound::new);
    }

    /** Closes an answer's step as the interview did, with its draft. */
    void close(Optional<Closing> closing) {
        closing.ifPresent(step -> answers.closeHeld(step.answer(), step.step(), step.outcome(), step.at()));
    }
}
