package dev.greenroom.browse;

import dev.greenroom.platform.TypedText;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
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

    /** Notes that were joined may be longer than one that is typed. */
    static final int LONGEST_JOINED = 20_000;

    private static final String BETWEEN = "\n\n";

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

    /** Joins the notes of two learners to the same question. */
    void merge(UUID from, UUID into) {
        jdbc.sql("select question_id, text from note where learner_id = ?")
                .param(from)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .forEach(note -> add(into, note.getKey(), note.getValue()));
        erase(from);
    }

    /** Writes more below a note, unless it says so already; what does not fit after several times is cut off. */
    private void add(UUID learner, UUID question, String more) {
        String before = find(learner, question).orElse("");
        if (!before.contains(more)) {
            String joined = before.isEmpty() ? more : before + BETWEEN + more;
            write(
                    learner,
                    question,
                    TypedText.normalized(joined.substring(0, Math.min(LONGEST_JOINED, joined.length()))));
        }
    }

    void erase(UUID learner) {
        jdbc.sql("delete from note where learner_id = ?").param(learner).update();
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
