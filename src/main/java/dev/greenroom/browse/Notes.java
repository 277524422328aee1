package dev.greenroom.browse;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners write down for themselves about a question: one note each. */
@Component
class Notes {

    /** In UTF-16 units, as browsers count. */
    static final int LONGEST = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> find(UUID learner, UUID question) {
        return jdbc.sql("select text from note where learner_id = ? and question_id = ?")
                .params(learner, question)
                .query(String.class)
                .optional();
    }

    void write(UUID learner, UUID question, String text) {
        if (update(learner, question, text) > 0) {
            return;
        }
        try {
            jdbc.sql("insert into note (text, written_at, learner_id, question_id) values (?, ?, ?, ?)")
                    .params(text, now(), learner, question)
                    .update();
        } catch (DuplicateKeyException writtenMeanwhile) {
            update(learner, question, text);
        }
    }

    void remove(UUID learner, UUID question) {
        jdbc.sql("delete from note where learner_id = ? and question_id = ?")
                .params(learner, question)
                .update();
    }

    private int update(UUID learner, UUID question, String text) {
        return jdbc.sql("update note set text = ?, written_at = ? where learner_id = ? and question_id = ?")
                .params(text, now(), learner, question)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
