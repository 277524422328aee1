package dev.greenroom.answer;

import dev.greenroom.answer.AnswerEntry.FollowUp;
import dev.greenroom.answer.AnswerEntry.Point;
import dev.greenroom.answer.AnswerEntry.Text;
import dev.greenroom.answer.AnswerEntry.Version;
import dev.greenroom.bank.Names;
import dev.greenroom.learner.DataImport;
import dev.greenroom.learner.NewRow;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds answers of a file to those of a learner. What they come to is worked out anew, whatever the file says. */
@Component
public class AnswerImport {

    private final JdbcClient jdbc;
    private final Names names;
    private final AnswerFiles files;

    AnswerImport(JdbcClient jdbc, Names names, AnswerFiles files) {
        this.jdbc = jdbc;
        this.names = names;
        this.files = files;
    }

    /**
     * Adds an answer unless the learner has it.
     *
     * @param holder what holds it, such as an interview
     * @return its id here; empty if its question does not exist here
     */
    public Optional<UUID> load(AnswerEntry entry, @Nullable UUID holder, DataImport in) {
        in.require(entry.isConsistent(), "contradiction");
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
        return same.contains(expected)
                ? Optional.of(expected)
                : same.stream().filter(in::isFree).findFirst();
    }

    private UUID add(AnswerEntry entry, UUID question, @Nullable UUID holder, DataImport in) {
        boolean open = holder == null && !entry.answer().closed();
        Optional<UUID> standing = open ? open(in.learner(), question) : Optional.empty();
        UUID id = standing.orElseGet(() -> in.newId(entry.id()));
        in.put(entry.id(), id);
        if (standing.isPresent()) {
            addTo(id, entry);
            return id;
        }
        Map<UUID, Mark> marks = marks(entry, question, in);
        insert(id, entry, question, holder, open, marks, in);
        marks.forEach((point, mark) -> insert(id, point, mark));
        entry.otherVersions().forEach(version -> insert(id, version));
        return id;
    }

    private Optional<UUID> open(UUID learner, UUID question) {
        return jdbc.sql("select id from answer where learner_id = ? and open_question_id = ?")
                .params(learner, question)
                .query(UUID.class)
                .optional();
    }

    /** Nobody has two answers open to one question: what was written in this one becomes other versions. */
    private void addTo(UUID standing, AnswerEntry entry) {
        Text text = entry.answer();
        insert(
                standing,
                new Version(
                        Step.ANSWER,
                        text.text(),
                        OtherVersion.Reason.REPLACED,
                        text.savedAt() == null ? entry.openedAt() : text.savedAt()));
        entry.otherVersions().forEach(version -> insert(standing, version));
    }

    private Map<UUID, Mark> marks(AnswerEntry entry, UUID question, DataImport in) {
        Map<UUID, Mark> marks = new HashMap<>();
        for (Point point : entry.points()) {
            Optional<UUID> here = names.point(question, point.point());
            here.ifPresentOrElse(
                    id -> marks.put(id, point.mark()), () -> in.leaveOut(entry.question() + "/" + point.point()));
        }
        return marks;
    }

    private void insert(
            UUID id,
            AnswerEntry entry,
            UUID question,
            @Nullable UUID holder,
            boolean open,
            Map<UUID, Mark> marks,
            DataImport in) {
        NewRow row = new NewRow("answer")
                .with("id", id)
                .with("learner_id", in.learner())
                .with("question_id", question)
                .with("holder", holder)
                .with("open_question_id", open ? question : null)
                .with("opened_at", entry.openedAt())
                .with("answered", entry.answer().isSaid())
                .with("prediction", entry.prediction());
        text(row, "answer", entry.answer());
        FollowUp followUp = entry.followUp();
        if (followUp != null) {
            row.with("probe_key_point_id", probed(followUp, question)).with("probe_text", followUp.question());
            text(row, "follow_up", followUp.said());
        }
        judged(row, entry, marks);
        row.insert(jdbc);
    }

    /** A point that is not known here gets an id that no point has. */
    private UUID probed(FollowUp followUp, UUID question) {
        return Optional.ofNullable(followUp.point())
                .flatMap(point -> names.point(question, point))
                .orElseGet(() -> UUID.nameUUIDFromBytes(new byte[0]));
    }

    private static void text(NewRow row, String step, Text text) {
        row.with(step + "_text", text.text())
                .with(step + "_revision", text.revision())
                .with(step + "_tab", "")
                .with(step + "_counter", 0)
                .with(step + "_saved_at", text.savedAt())
                .with(step + "_asked_at", text.askedAt())
                .with(step + "_closes_at", text.closesAt())
                .with(step + "_closed_at", text.closedAt())
                .with(step + "_outcome", text.outcome());
    }

    private static void judged(NewRow row, AnswerEntry entry, Map<UUID, Mark> marks) {
        Result result = Result.of(marks.values());
        boolean judged = !marks.isEmpty();
        row.with("judged_by", judged ? entry.judgedBy() : null)
                .with("judge_note", judged ? entry.judgeNote() : null)
                .with("rating", judged ? result.rating() : null)
                .with("at_least", judged && result.atLeast())
                .with("made", result.made())
                .with("points", result.points())
                .with("coverage", result.coverage());
    }

    private void insert(UUID answer, UUID point, Mark mark) {
        NewRow row = new NewRow("mark")
                .with("answer_id", answer)
                .with("key_point_id", point)
                .with("point", mark.point())
                .with("weight", mark.weight())
                .with("position", mark.position())
                .with("learner", mark.learner());
        Finding found = mark.finding();
        if (found != null) {
            row.with("assessor", found.assessor())
                    .with("passage_start", found.passageStart())
                    .with("passage_end", found.passageEnd())
                    .with("caution", found.caution())
                    .with("correction", found.correction());
        }
        row.insert(jdbc);
    }

    private void insert(UUID answer, Version version) {
        boolean known = version.text().isBlank()
                || jdbc.sql("""
                        select count(*) from other_version where answer_id = ? and step = ? and text = ?""")
                                .params(answer, version.step().name(), version.text())
                                .query(Integer.class)
                                .single()
                        > 0;
        if (!known) {
            new NewRow("other_version")
                    .with("answer_id", answer)
                    .with("id", UUID.randomUUID())
                    .with("step", version.step())
                    .with("text", version.text())
                    .with("reason", version.reason())
                    .with("tab", "")
                    .with("kept_at", version.keptAt())
                    .insert(jdbc);
        }
    }
}
