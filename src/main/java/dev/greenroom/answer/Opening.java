package dev.greenroom.answer;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens answers that are practised alone. */
@Component
class Opening {

    private final AnswerRepository repository;
    private final Clock clock;

    Opening(AnswerRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Two clicks open one answer: the database lets a learner have one open to a question. */
    UUID open(UUID learner, UUID question) {
        return repository.findOpen(learner, question).orElseGet(() -> insert(learner, question));
    }

    private UUID insert(UUID learner, UUID question) {
        try {
            return repository
                    .saveAndFlush(new Answer(learner, question, null, clock.instant()))
                    .id();
        } catch (DataIntegrityViolationException openedMeanwhile) {
            return repository.findOpen(learner, question).orElseThrow(() -> openedMeanwhile);
        }
    }
}
