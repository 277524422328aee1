package dev.greenroom.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks that learners have ticked off. */
@Component
class DoneTasks {

    private final JdbcClient jdbc;
    private final Clock clock;

    DoneTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<UUID> of(UUID learner) {
        return new HashSet<>(jdbc.sql("select task_id from done_task where learner_id = ?")
                .param(learner)
                .query(UUID.class)
                .list());
    }

    /** Ticks a task off or opens it again; doing it twice changes nothing. */
    void set(UUID learner, UUID task, boolean done) {
        if (done) {
            add(learner, task);
        } else {
            jdbc.sql("delete from done_task where learner_id = ? and task_id = ?")
                    .params(learner, task)
                    .update();
        }
    }

    private void add(UUID learner, UUID task) {
        if (of(learner).contains(task)) {
            return;
        }
        try {
            jdbc.sql("insert into done_task (learner_id, task_id, done_at) values (?, ?, ?)")
                    .params(learner, task, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException doneMeanwhile) {
            // Two clicks at once: the first has done it.
        }
    }
}
