package dev.greenroom.browse;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions that learners want to find again. */
@Component
class Bookmarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Bookmarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The ids of the questions that a learner has bookmarked. */
    Set<UUID> of(UUID learner) {
        return new HashSet<>(jdbc.sql("select question_id from bookmark where learner_id = ?")
                .param(learner)
                .query(UUID.class)
                .list());
    }

    /** Sets or takes a bookmark; doing it twice changes nothing. */
    void set(UUID learner, UUID question, boolean kept) {
        if (kept) {
            add(learner, question);
        } else {
            jdbc.sql("delete from bookmark where learner_id = ? and question_id = ?")
                    .params(learner, question)
                    .update();
        }
    }

    private void add(UUID learner, UUID question) {
        if (of(learner).contains(question)) {
            return;
        }
        try {
            jdbc.sql("insert into bookmark (learner_id, question_id, created_at) values (?, ?, ?)")
                    .params(learner, question, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException keptMeanwhile) {
            // Two clicks at once: the first has done it.
        }
    }
}
