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

    LearnerRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
