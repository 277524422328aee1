package dev.greenroom.learner;

import dev.greenroom.platform.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets two transactions of one learner go one after the other where there is no row yet that they could lock. */
@Component
public class LearnerLock {

    private final LearnerRepository repository;

    LearnerLock(LearnerRepository repository) {
        this.repository = repository;
    }

    /**
     * Waits for others who hold it, and holds it until the running transaction ends.
     *
     * @throws NotFound if the learner is there no more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID learner) {
        if (repository.lock(List.of(learner)).isEmpty()) {
            throw new NotFound();
        }
    }
}
