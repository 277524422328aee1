package dev.greenroom.plan;

import dev.greenroom.learner.LearnerRevision;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that learners have ticked off. */
@Component
class DoneTasks {

    private final JdbcClient jdbc;
    private final LearnerRevision revision;
    private final Clock clock;

    DoneTasks(JdbcClient jdbc, LearnerRevision revision, Clock clock) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.clock = clock;
    }

    Set<UUID> of(UUID learner) {
        return new HashSet<>(jdbc.sql("select task_id from done_task where learner_id = ?")
                .param(learner)
                .query(UUID.class)
                .list());
    }

    /** Ticks a task off or opens it again; doing it twice changes nothing. Two clicks at once go one after the other. */
    @Transactional
    void set(UUID learner, UUID task, boolean done) {
        revision.hold(learner);
        if (!done) {
            jdbc.sql("delete from done_task where learner_id = ? and task_id = ?")
                    .params(learner, task)
                    .update();
        } else if (!of(learner).contains(task)) {
            jdbc.sql("insert into done_task (learner_id, task_id, done_at) values (?, ?, ?)")
                    .params(learner, task, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
