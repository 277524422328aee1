package dev.greenroom.learner;

import dev.greenroom.platform.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells apart what pages kept for a learner show before and after a change. Whoever changes something that such a page
 * shows raises it first, in the same transaction; see {@link dev.greenroom.platform.RenderedOnChange}.
 */
@Component
public class LearnerRevision {

    private final JdbcClient jdbc;
    private final LearnerRepository repository;

    LearnerRevision(JdbcClient jdbc, LearnerRepository repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /**
     * Raises it, and lets other changes of this learner wait until the running transaction ends.
     *
     * @throws NotFound if the learner is there no more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(UUID learner) {
        int raised = jdbc.sql("update learner set revision = revision + 1 where id = ?")
                .param(learner)
                .update();
        if (raised == 0) {
            throw new NotFound();
        }
    }

    /**
     * Lets other changes of this learner wait likewise, without raising it. Whoever adds or locks anything of a learner
     * holds the learner first, as whoever merges or erases them does: in two orders they would wait for each other, and what
     * was added in between would be lost.
     *
     * @throws NotFound if the learner is there no more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID learner) {
        if (repository.hold(learner).isEmpty()) {
            throw new NotFound();
        }
    }
}
