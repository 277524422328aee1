package dev.greenroom.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.greenroom.answer.AnswerEntry.FollowUp;
import dev.greenroom.answer.AnswerEntry.Point;
import dev.greenroom.answer.AnswerEntry.Text;
import dev.greenroom.answer.AnswerEntry.Version;
import dev.greenroom.assessment.Caution;
import dev.greenroom.assessment.Judge;
import dev.greenroom.assessment.Note;
import dev.greenroom.bank.Names;
import dev.greenroom.bank.Weight;
import dev.greenroom.learner.StoredRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads answers as they stand in a learner's file, in a fixed number of statements. */
@Component
public class AnswerFiles {

    /** So many are read at a time, with all their words. */
    static final int BATCH = 50;

    private final JdbcClient jdbc;
    private final Names names;

    AnswerFiles(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The answers with these ids, oldest first. */
    public List<AnswerEntry> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Named known = new Named(questions(ids), points(ids));
        Map<UUID, List<Point>> marks = marks(ids, known.points());
        Map<UUID, List<Version>> versions = versions(ids);
        return jdbc.sql("select * from answer where id in (:ids) order by opened_at, id")
                .param("ids", ids)
                .query((row, number) -> entry(row, known, marks, versions))
                .list();
    }

    /** What the ids in answers are called. */
    private record Named(Map<UUID, String> questions, Map<UUID, String> points) {}

    private Map<UUID, String> questions(Collection<UUID> ids) {
        return names.questions(jdbc.sql("select distinct question_id from answer where id in (:ids)")
                .param("ids", ids)
                .query(UUID.class)
                .list());
    }

    private Map<UUID, String> points(Collection<UUID> ids) {
        Set<UUID> points =
                new HashSet<>(jdbc.sql("""
                select key_point_id from mark where answer_id in (:ids)
                union select probe_key_point_id from answer where id in (:ids) and probe_key_point_id is not null""").param("ids", ids).query(UUID.class).list());
        return names.points(points);
    }

    private Map<UUID, List<Point>> marks(Collection<UUID> ids, Map<UUID, String> points) {
        return jdbc
                .sql("select * from mark where answer_id in (:ids) order by answer_id, position, key_point_id")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getObject("answer_id", UUID.class), point(row, points)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Point point(ResultSet result, Map<UUID, String> points) throws SQLException {
        StoredRow row = new StoredRow(result);
        return new Point(
                points.getOrDefault(row.id("key_point_id"), ""),
                row.text("point"),
                row.one(Weight.class, "weight"),
                row.number("position"),
                row.oneOrNone(Verdict.class, "learner"),
                row.oneOrNone(Verdict.class, "assessor"),
                row.numberOrNone("passage_start"),
                row.numberOrNone("passage_end"),
                row.oneOrNone(Caution.class, "caution"),
                row.textOrNone("correction"));
    }

    private Map<UUID, List<Version>> versions(Collection<UUID> ids) {
        return jdbc
                .sql("select * from other_version where answer_id in (:ids) order by answer_id, kept_at, text")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getObject("answer_id", UUID.class), version(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Version version(ResultSet result) throws SQLException {
        StoredRow row = new StoredRow(result);
        return new Version(
                row.one(Step.class, "step"),
                row.text("text"),
                row.one(OtherVersion.Reason.class, "reason"),
                row.time("kept_at"));
    }

    private static AnswerEntry entry(
            ResultSet result, Named known, Map<UUID, List<Point>> marks, Map<UUID, List<Version>> versions)
            throws SQLException {
        StoredRow row = new StoredRow(result);
        UUID id = row.id("id");
        return new AnswerEntry(
                id,
                known.questions().getOrDefault(row.id("question_id"), ""),
                row.time("opened_at"),
                text(row, "answer"),
                followUp(row, known.points()),
                row.oneOrNone(Rating.class, "prediction"),
                row.oneOrNone(Judge.class, "judged_by"),
                row.oneOrNone(Note.class, "judge_note"),
                marks.getOrDefault(id, List.of()),
                versions.getOrDefault(id, List.of()));
    }

    private static @Nullable FollowUp followUp(StoredRow row, Map<UUID, String> points) throws SQLException {
        UUID point = row.idOrNone("probe_key_point_id");
        return point == null ? null : new FollowUp(points.get(point), row.text("probe_text"), text(row, "follow_up"));
    }

    private static Text text(StoredRow row, String step) throws SQLException {
        return new Text(
                row.text(step + "_text"),
                row.number(step + "_revision"),
                row.timeOrNone(step + "_saved_at"),
                row.time(step + "_asked_at"),
                row.timeOrNone(step + "_closes_at"),
                row.timeOrNone(step + "_closed_at"),
                row.oneOrNone(Outcome.class, step + "_outcome"));
    }
}
