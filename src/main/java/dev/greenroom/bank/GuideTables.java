package dev.greenroom.bank;

import dev.greenroom.bank.NamedRows.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes everything that hangs on the row of one guide, parents before children. */
final class GuideTables {

    private static final String OF_GUIDE = "guide_id = ?";

    private static final Table TOPICS =
            new Table("topic", "guide_id", List.of("position", "title", "summary"), OF_GUIDE);
    private static final Table TIPS = new Table("tip", "guide_id", List.of("position", "title", "body"), OF_GUIDE);
    private static final Table TASKS = new Table(
            "tip_task",
            "tip_id",
            List.of("position", "text"),
            "tip_id in (select id from tip where guide_id = ? and retired = false)");
    private static final UnnamedRows DIMENSIONS = new UnnamedRows(
            "rubric_dimension",
            List.of("guide_id", "kind", "position", "slug", "title", "incomplete", "partial", "solid", "strong"),
            OF_GUIDE);
    private static final UnnamedRows FAQ =
            new UnnamedRows("faq_entry", List.of("guide_id", "position", "slug", "question", "answer"), OF_GUIDE);

    private final Connection connection;
    private final UUID guide;

    GuideTables(Connection connection, UUID guide) {
        this.connection = connection;
        this.guide = guide;
    }

    void write(GuideContent content) throws SQLException {
        Map<String, UUID> topics = writeTopics(content.topics());
        new QuestionTables(connection, guide, topics).write(content.questions());
        writeTips(content.tips());
        writeRubric(content.rubric());
        writeFaq(content.faq());
    }

    private Map<String, UUID> writeTopics(List<GuideContent.Topic> topics) throws SQLException {
        NamedRows rows = new NamedRows(connection, TOPICS, guide);
        Map<String, UUID> ids = new HashMap<>();
        int position = 0;
        for (GuideContent.Topic topic : topics) {
            ids.put(topic.slug(), rows.put(guide, topic.slug(), position++, topic.title(), topic.summary()));
        }
        rows.write();
        return ids;
    }

    private void writeTips(List<GuideContent.Tip> tips) throws SQLException {
        NamedRows rows = new NamedRows(connection, TIPS, guide);
        Map<UUID, GuideContent.Tip> written = new HashMap<>();
        int position = 0;
        for (GuideContent.Tip tip : tips) {
            written.put(rows.put(guide, tip.slug(), position++, tip.title(), tip.body()), tip);
        }
        rows.write();
        writeTasks(written);
    }

    private void writeTasks(Map<UUID, GuideContent.Tip> tips) throws SQLException {
        NamedRows rows = new NamedRows(connection, TASKS, guide);
        tips.forEach((id, tip) -> {
            int position = 0;
            for (GuideContent.Task task : tip.tasks()) {
                rows.put(id, task.slug(), position++, task.text());
            }
        });
        rows.write();
    }

    private void writeRubric(List<RubricDimension> rubric) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (RubricDimension dimension : rubric) {
            rows.add(new Object[] {
                guide,
                dimension.kind().name(),
                rows.size(),
                dimension.slug(),
                dimension.title(),
                dimension.incomplete(),
                dimension.partial(),
                dimension.solid(),
                dimension.strong()
            });
        }
        DIMENSIONS.replace(connection, guide, rows);
    }

    private void writeFaq(List<FaqEntry> faq) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (FaqEntry entry : faq) {
            rows.add(new Object[] {guide, rows.size(), entry.slug(), entry.question(), entry.answer()});
        }
        FAQ.replace(connection, guide, rows);
    }
}
