package dev.greenroom.browse;

import dev.greenroom.learner.LearnerRevision;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions that learners want to find again. */
@Component
class Bookmarks {

    private final JdbcClient jdbc;
    private final LearnerRevision revision;
    private final Clock clock;

    Bookmarks(JdbcClient jdbc, LearnerRevision revision, Clock clock) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.clock = clock;
    }

    /** The ids of the questions that a learner has bookmarked. */
    Set<UUID> of(UUID learner) {
        return new HashSet<>(jdbc.sql("select question_id from bookmark where learner_id = ?")
                .param(learner)
                .query(UUID.class)
                .list());
    }

    /** Sets or takes a bookmark; doing it twice changes nothing. Two clicks at once go one after the other. */
    @Transactional
    void set(UUID learner, UUID question, boolean kept) {
        revision.raise(learner);
        if (!kept) {
            jdbc.sql("delete from bookmark where learner_id = ? and question_id = ?")
                    .params(learner, question)
                    .update();
        } else if (!of(learner).contains(question)) {
            jdbc.sql("insert into bookmark (learner_id, question_id, created_at) values (?, ?, ?)")
                    .params(learner, question, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
