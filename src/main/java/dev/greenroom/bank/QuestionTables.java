package dev.greenroom.bank;

import dev.greenroom.bank.NamedRows.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Writes the questions of one guide with all their parts. */
final class QuestionTables {

    private static final String OF_QUESTIONS =
            "question_id in (select id from question where guide_id = ? and retired = false)";

    private static final Table QUESTIONS = new Table(
            "question",
            "guide_id",
            List.of(
                    "topic_id",
                    "number",
                    "text",
                    "short_name",
                    "theme",
                    "kind",
                    "level",
                    "minutes",
                    "answer",
                    "example"),
            "guide_id = ?");
    private static final Table KEY_POINTS =
            new Table("key_point", "question_id", List.of("position", "point", "weight", "probe"), OF_QUESTIONS);
    private static final UnnamedRows PHRASINGS = new UnnamedRows(
            "phrasing",
            List.of("key_point_id", "position", "text"),
            "key_point_id in (select p.id from key_point p join question q on q.id = p.question_id"
                    + " where q.guide_id = ? and q.retired = false and p.retired = false)");
    private static final UnnamedRows MISCONCEPTIONS =
            new UnnamedRows("misconception", List.of("question_id", "position", "claim", "correction"), OF_QUESTIONS);
    private static final UnnamedRows RED_FLAGS =
            new UnnamedRows("red_flag", List.of("question_id", "position", "text"), OF_QUESTIONS);
    private static final UnnamedRows SOURCES = new UnnamedRows(
            "source", List.of("question_id", "position", "title", "authors", "published", "venue"), OF_QUESTIONS);

    private final Connection connection;
    private final UUID guide;
    private final Map<String, UUID> topics;

    QuestionTables(Connection connection, UUID guide, Map<String, UUID> topics) {
        this.connection = connection;
        this.guide = guide;
        this.topics = topics;
    }

    void write(List<GuideContent.Question> questions) throws SQLException {
        NamedRows rows = new NamedRows(connection, QUESTIONS, guide);
        Map<UUID, GuideContent.Question> written = new HashMap<>();
        questions.forEach(question -> written.put(put(rows, question), question));
        rows.write();
        writeKeyPoints(written);
        writeMisconceptions(written);
        writeRedFlags(written);
        writeSources(written);
    }

    private UUID put(NamedRows rows, GuideContent.Question question) {
        return rows.put(
                guide,
                question.slug(),
                Objects.requireNonNull(topics.get(question.topic()), question.topic()),
                question.number(),
                question.text(),
                question.shortName(),
                question.theme(),
                question.kind().name(),
                question.level().name(),
                question.minutes(),
                question.answer(),
                question.example());
    }

    private void writeKeyPoints(Map<UUID, GuideContent.Question> questions) throws SQLException {
        NamedRows rows = new NamedRows(connection, KEY_POINTS, guide);
        Map<UUID, GuideContent.KeyPoint> written = new HashMap<>();
        questions.forEach((id, question) -> {
            int position = 0;
            for (GuideContent.KeyPoint point : question.points()) {
                written.put(put(rows, id, position++, point), point);
            }
        });
        rows.write();
        writePhrasings(written);
    }

    private static UUID put(NamedRows rows, UUID question, int position, GuideContent.KeyPoint point) {
        return rows.put(
                question, point.slug(), position, point.point(), point.weight().name(), point.probe());
    }

    private void writePhrasings(Map<UUID, GuideContent.KeyPoint> points) throws SQLException {
        replace(PHRASINGS, points, GuideContent.KeyPoint::phrasings, QuestionTables::textRow);
    }

    private void writeMisconceptions(Map<UUID, GuideContent.Question> questions) throws SQLException {
        replace(MISCONCEPTIONS, questions, GuideContent.Question::misconceptions, (id, position, wrong) ->
                new Object[] {id, position, wrong.claim(), wrong.correction()});
    }

    private void writeRedFlags(Map<UUID, GuideContent.Question> questions) throws SQLException {
        replace(RED_FLAGS, questions, GuideContent.Question::redFlags, QuestionTables::textRow);
    }

    private void writeSources(Map<UUID, GuideContent.Question> questions) throws SQLException {
        replace(SOURCES, questions, GuideContent.Question::sources, (id, position, source) ->
                new Object[] {id, position, source.title(), source.authors(), source.year(), source.venue()});
    }

    private interface ToRow<C> {
        Object[] row(UUID parent, int position, C child);
    }

    private static Object[] textRow(UUID parent, int position, String text) {
        return new Object[] {parent, position, text};
    }

    private <P, C> void replace(UnnamedRows table, Map<UUID, P> parents, Function<P, List<C>> children, ToRow<C> toRow)
            throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        parents.forEach((id, parent) -> {
            int position = 0;
            for (C child : children.apply(parent)) {
                rows.add(toRow.row(id, position++, child));
            }
        });
        table.replace(connection, guide, rows);
    }
}
