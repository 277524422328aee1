package dev.greenroom.answer;

import dev.greenroom.answer.AnswerEntry.FollowUp;
import dev.greenroom.answer.AnswerEntry.Text;
import dev.greenroom.answer.AnswerEntry.Version;
import dev.greenroom.bank.Names;
import dev.greenroom.learner.NewRow;
import dev.greenroom.learner.StoredRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes answers of a file into the tables. What they come to is worked out anew, whatever the file says. */
@Component
class AnswerRows {

    private final JdbcClient jdbc;
    private final Names names;

    AnswerRows(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * @param holder what holds it, such as an interview
     * @param open whether it is the one that its learner is writing to the question
     */
    void insert(
            AnswerEntry entry,
            UUID id,
            UUID learner,
            UUID question,
            @Nullable UUID holder,
            boolean open,
            Map<UUID, Mark> marks) {
        NewRow row = new NewRow("answer")
                .with("id", id)
                .with("learner_id", learner)
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
                .with("undecided", result.undecided())
                .with("coverage", result.coverage());
    }

    void insert(UUID answer, UUID point, Mark mark) {
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

    private record Kept(Step step, String text) {}

    /** Adds other versions, unless the answer has them. */
    void insert(UUID answer, List<Version> versions) {
        if (versions.isEmpty()) {
            return;
        }
        Set<Kept> known = kept(answer);
        versions.stream()
                .filter(version -> !version.text().isBlank() && known.add(new Kept(version.step(), version.text())))
                .forEach(version -> insert(answer, version));
    }

    private Set<Kept> kept(UUID answer) {
        return new HashSet<>(jdbc.sql("select step, text from other_version where answer_id = ?")
                .param(answer)
                .query((row, number) -> new Kept(new StoredRow(row).one(Step.class, "step"), row.getString("text")))
                .list());
    }

    private void insert(UUID answer, Version version) {
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
