package dev.greenroom.answer;

import dev.greenroom.learner.LearnerData;
import dev.greenroom.learner.LearnerRows;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of learners, and what they asked to see without answering. */
@Component
@Order(10)
class OwnAnswers implements LearnerData {

    /** Answers to questions to which the other learner has one open as well. */
    private static final String OPEN_TWICE = """
            select mine.id from answer mine join answer other on other.open_question_id = mine.open_question_id
            where mine.learner_id = :mine and other.learner_id = :other""";

    private final JdbcClient jdbc;
    private final LearnerRows reveals;

    OwnAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.reveals = new LearnerRows(jdbc, "reveal", "question_id");
    }

    @Override
    public void merge(UUID from, UUID into) {
        fold(into, from, "mine.answer_text = ''");
        fold(from, into, "true");
        jdbc.sql("update answer set learner_id = ? where learner_id = ?")
                .params(into, from)
                .update();
        reveals.merge(from, into);
    }

    /**
     * Of two answers that are open to one question, one goes on. What was written in the other, and its other versions,
     * become other versions of that.
     */
    private void fold(UUID mine, UUID other, String which) {
        jdbc.sql(OPEN_TWICE + " and " + which)
                .param("mine", mine)
                .param("other", other)
                .query(UUID.class)
                .list()
                .forEach(answer -> fold(answer, other));
    }

    private void fold(UUID answer, UUID other) {
        UUID standing = jdbc.sql(
                        "select other.id from answer other join answer mine"
                                + " on other.open_question_id = mine.open_question_id where mine.id = ? and other.learner_id = ?")
                .params(answer, other)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into other_version (answer_id, id, step, text, reason, tab, kept_at)
                select :standing, mine.id, 'ANSWER', mine.answer_text, 'REPLACED', '',
                  coalesce(mine.answer_saved_at, mine.opened_at)
                from answer mine join answer other on other.id = :standing
                where mine.id = :answer and mine.answer_text <> '' and mine.answer_text <> other.answer_text""").param("standing", standing).param("answer", answer).update();
        jdbc.sql("update other_version set answer_id = ? where answer_id = ?")
                .params(standing, answer)
                .update();
        jdbc.sql("delete from answer where id = ?").param(answer).update();
    }

    @Override
    public void erase(UUID learner) {
        eraseFromAnswers("mark", learner);
        eraseFromAnswers("other_version", learner);
        jdbc.sql("delete from answer where learner_id = ?").param(learner).update();
        reveals.erase(learner);
    }

    private void eraseFromAnswers(String table, UUID learner) {
        jdbc.sql("delete from %s where answer_id in (select id from answer where learner_id = ?)".formatted(table))
                .param(learner)
                .update();
    }
}
