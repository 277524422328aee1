package dev.greenroom.answer;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens answers that are practised alone. */
@Component
class Opening {

    private final AnswerRepository repository;
    private final LockedAnswers locked;
    private final Clock clock;

    Opening(AnswerRepository repository, LockedAnswers locked, Clock clock) {
        this.repository = repository;
        this.locked = locked;
        this.clock = clock;
    }

    /** Two clicks open one answer: the database lets a learner have one open to a question. */
    UUID open(UUID learner, UUID question) {
        return repository.findOpen(learner, question).orElseGet(() -> insert(learner, question));
    }

    private UUID insert(UUID learner, UUID question) {
        try {
            return locked.open(new Answer(learner, question, null, clock.instant()));
        } catch (DataIntegrityViolationException openedMeanwhile) {
            return repository.findOpen(learner, question).orElseThrow(() -> openedMeanwhile);
        }
    }
}
