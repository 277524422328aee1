package dev.greenroom.answer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers whose model answers a learner asked to see. */
@Component
class Reveals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reveals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void reveal(UUID learner, UUID question) {
        if (isRevealed(learner, question)) {
            return;
        }
        try {
            jdbc.sql("insert into reveal (learner_id, question_id, revealed_at) values (?, ?, ?)")
                    .params(learner, question, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException revealedMeanwhile) {
            // Two clicks at once: the first has done it.
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
