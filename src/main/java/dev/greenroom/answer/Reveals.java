package dev.greenroom.answer;

import dev.greenroom.learner.LearnerRevision;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers whose model answers a learner asked to see. */
@Component
class Reveals {

    private final JdbcClient jdbc;
    private final LearnerRevision revision;
    private final Clock clock;

    Reveals(JdbcClient jdbc, LearnerRevision revision, Clock clock) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.clock = clock;
    }

    /** Two clicks at once go one after the other: an insert that lost would end a transaction of PostgreSQL's. */
    @Transactional
    public void reveal(UUID learner, UUID question) {
        if (isRevealed(learner, question)) {
            return;
        }
        revision.raise(learner);
        if (!isRevealed(learner, question)) {
            jdbc.sql("insert into reveal (learner_id, question_id, revealed_at) values (?, ?, ?)")
                    .params(learner, question, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    boolean isRevealed(UUID learner, UUID question) {
        return jdbc.sql("select count(*) from reveal where learner_id = ? and question_id = ?")
                        .params(learner, question)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
