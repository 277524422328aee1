package dev.greenroom.answer;

import dev.greenroom.bank.Names;
import dev.greenroom.learner.DataImport;
import dev.greenroom.learner.DataSection;
import dev.greenroom.learner.LearnerData;
import dev.greenroom.learner.LearnerRows;
import dev.greenroom.learner.NewRow;
import dev.greenroom.learner.StoredRow;
import dev.greenroom.platform.Batches;
import dev.greenroom.platform.MarkdownText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final AnswerFiles files;
    private final AnswerImport load;
    private final AnswersMarkdown markdown;
    private final Names names;
    private final LearnerRows reveals;

    OwnAnswers(JdbcClient jdbc, AnswerFiles files, AnswerImport load, AnswersMarkdown markdown, Names names) {
        this.jdbc = jdbc;
        this.files = files;
        this.load = load;
        this.markdown = markdown;
        this.names = names;
        this.reveals = new LearnerRows(jdbc, "reveal", "question_id");
    }

    /** A model answer that was asked for. */
    record RevealEntry(
            @NotNull @Size(max = 200) String question,
            @NotNull Instant revealedAt) {}

    /** Answers that are held stand in the file with their holder. */
    @Override
    public List<DataSection<?>> sections() {
        return List.of(
                new DataSection<>(
                        "answers", AnswerEntry.class, this::write, (answer, in) -> load.load(answer, null, in)),
                new DataSection<>("reveals", RevealEntry.class, this::writeReveals, this::read));
    }

    private void write(UUID learner, Consumer<AnswerEntry> each) {
        List<UUID> ids = jdbc.sql(
                        "select id from answer where learner_id = ? and holder is null order by opened_at, id")
                .param(learner)
                .query(UUID.class)
                .list();
        Batches.each(ids, AnswerFiles.BATCH, some -> files.of(some).forEach(each));
    }

    private void writeReveals(UUID learner, Consumer<RevealEntry> each) {
        List<Map.Entry<UUID, Instant>> shown = jdbc.sql(
                        "select question_id, revealed_at from reveal where learner_id = ? order by revealed_at, question_id")
                .param(learner)
                .query((row, number) ->
                        Map.entry(new StoredRow(row).id("question_id"), new StoredRow(row).time("revealed_at")))
                .list();
        Map<UUID, String> known =
                names.questions(shown.stream().map(Map.Entry::getKey).toList());
        shown.forEach(one -> each.accept(new RevealEntry(known.getOrDefault(one.getKey(), ""), one.getValue())));
    }

    private void read(RevealEntry reveal, DataImport in) {
        names.question(reveal.question())
                .ifPresentOrElse(
                        question -> reveals.add(
                                in.learner(),
                                new NewRow("reveal")
                                        .with("question_id", question)
                                        .with("revealed_at", reveal.revealedAt())),
                        () -> in.leaveOut(reveal.question()));
    }

    @Override
    public void describe(UUID learner, MarkdownText file) {
        markdown.write(learner, file);
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
                insert into other_version (answer_id, id, step, text, reason, tab, counter, kept_at)
                select :standing, mine.id, 'ANSWER', mine.answer_text, 'REPLACED', '', 0,
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
        eraseOpinionsAsked(learner);
        eraseFromAnswers("mark", learner);
        eraseFromAnswers("other_version", learner);
        jdbc.sql("delete from answer where learner_id = ?").param(learner).update();
        reveals.erase(learner);
    }

    /** They hold the answer's id as JSON. */
    private void eraseOpinionsAsked(UUID learner) {
        jdbc.sql("""
                delete from event_publication where serialized_event in (
                  select '{"answer":"' || cast(id as varchar(36)) || '"}' from answer where learner_id = ?)""").param(learner).update();
    }

    private void eraseFromAnswers(String table, UUID learner) {
        jdbc.sql("delete from %s where answer_id in (select id from answer where learner_id = ?)".formatted(table))
                .param(learner)
                .update();
    }
}
