package dev.greenroom.answer;

import dev.greenroom.answer.AnswerEntry.Point;
import dev.greenroom.answer.AnswerEntry.Version;
import dev.greenroom.bank.Names;
import dev.greenroom.learner.DataImport;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds answers of a file to those of a learner. */
@Component
public class AnswerImport {

    private final JdbcClient jdbc;
    private final Names names;
    private final AnswerFiles files;
    private final AnswerRows rows;

    AnswerImport(JdbcClient jdbc, Names names, AnswerFiles files, AnswerRows rows) {
        this.jdbc = jdbc;
        this.names = names;
        this.files = files;
        this.rows = rows;
    }

    /**
     * Adds an answer unless the learner has it.
     *
     * @param holder what holds it, such as an interview
     * @return its id here; empty if its question does not exist here
     */
    public Optional<UUID> load(AnswerEntry entry, @Nullable UUID holder, DataImport in) {
        in.require(entry.isConsistent(), "contradiction");
        in.tellOnce("answer", entry.id());
        Optional<UUID> question = names.question(entry.question());
        if (question.isEmpty()) {
            in.leaveOut(entry.id(), entry.question());
        }
        Optional<UUID> known = question.flatMap(asked -> known(entry, asked, in));
        known.ifPresent(id -> recognise(entry, id, in));
        return known.or(() -> question.map(asked -> add(entry, asked, holder, in)));
    }

    /** What is here stays as it is: an answer of the file that goes beyond it is left out. */
    public void recognise(AnswerEntry entry, UUID here, DataImport in) {
        in.put(entry.id(), here);
        if (!entry.isWithin(files.of(List.of(here)).get(0))) {
            in.leaveOut(entry.id(), entry.question());
        }
    }

    /** The same answer is one to the same question that was opened at the same moment. */
    private Optional<UUID> known(AnswerEntry entry, UUID question, DataImport in) {
        UUID expected = in.newId(entry.id());
        List<UUID> same = jdbc.sql("""
                select id from answer where id = :expected union select id from answer
                  where learner_id = :learner and question_id = :question and opened_at = :opened order by id""")
                .param("expected", expected)
                .param("learner", in.learner())
                .param("question", question)
                .param("opened", entry.openedAt().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        return in.known(expected, same);
    }

    private UUID add(AnswerEntry entry, UUID question, @Nullable UUID holder, DataImport in) {
        boolean open = holder == null && !entry.answer().closed();
        if (open) {
            in.tellOnce("open answer", question);
        }
        Optional<UUID> standing = open ? open(in.learner(), question) : Optional.empty();
        UUID id = standing.orElseGet(() -> in.newId(entry.id()));
        in.put(entry.id(), id);
        if (standing.isPresent()) {
            addTo(id, entry);
            return id;
        }
        Map<UUID, Mark> marks = marks(entry, question, in);
        rows.insert(entry, id, in.learner(), question, holder, open, marks);
        marks.forEach((point, mark) -> rows.insert(id, point, mark));
        rows.insert(id, entry.otherVersions());
        return id;
    }

    private Optional<UUID> open(UUID learner, UUID question) {
        return jdbc.sql("select id from answer where learner_id = ? and open_question_id = ?")
                .params(learner, question)
                .query(UUID.class)
                .optional();
    }

    /** Nobody has two answers open to one question: what was written in this one goes on there, or becomes other versions. */
    private void addTo(UUID standing, AnswerEntry entry) {
        String text = entry.answer().text();
        Instant savedAt = Objects.requireNonNullElse(entry.answer().savedAt(), entry.openedAt());
        String here = jdbc.sql("select answer_text from answer where id = ?")
                .param(standing)
                .query(String.class)
                .single();
        if (here.isBlank() && !text.isBlank()) {
            goOn(standing, text, savedAt);
        } else if (!here.equals(text)) {
            rows.insert(standing, List.of(new Version(Step.ANSWER, text, OtherVersion.Reason.REPLACED, savedAt)));
        }
        rows.insert(standing, entry.otherVersions());
    }

    private void goOn(UUID standing, String text, Instant savedAt) {
        jdbc.sql("""
                update answer set answer_text = ?, answer_revision = answer_revision + 1, answer_tab = '',
                  answer_counter = 0, answer_saved_at = ? where id = ?""").params(text, savedAt.atOffset(ZoneOffset.UTC), standing).update();
    }

    private Map<UUID, Mark> marks(AnswerEntry entry, UUID question, DataImport in) {
        Map<UUID, Mark> marks = new HashMap<>();
        Map<String, UUID> known = entry.points().isEmpty() ? Map.of() : names.points(question);
        for (Point point : entry.points()) {
            Optional.ofNullable(known.get(point.point()))
                    .ifPresentOrElse(
                            id -> marks.put(id, point.mark()),
                            () -> in.leaveOut(entry.question() + "/" + point.point()));
        }
        return marks;
    }
}
