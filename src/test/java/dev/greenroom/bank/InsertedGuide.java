package dev.greenroom.bank;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a guide of any size straight into the tables. */
public class InsertedGuide {

    private final JdbcClient jdbc;
    private final UUID guide = UUID.randomUUID();

    public InsertedGuide(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID guide(String slug) {
        insert("guide", guide, slug, "Role", "Title of " + slug, "Summary", "en", 1, "digest", "*Hello*", "Bye");
        for (Kind kind : Kind.values()) {
            insert("rubric_dimension", guide, kind, 0, "clarity", "Clarity", "none", "some", "much", "all");
        }
        insert("faq_entry", guide, 0, "what", "What?", "That.");
        return guide;
    }

    public UUID topic(String slug, int position) {
        UUID id = UUID.randomUUID();
        insert("topic", id, guide, slug, "Topic " + slug, "About " + slug, position, false);
        return id;
    }

    /** A question whose hidden texts all hold the word {@code hidden} and its number. */
    public UUID question(UUID topic, int number, String text, Kind kind, Level level) {
        UUID id = UUID.randomUUID();
        String hidden = "hidden" + number;
        insert(
                "question",
                id,
                guide,
                topic,
                "q-" + number,
                number,
                "Short " + number,
                text,
                "theme-" + number,
                kind,
                level,
                4,
                hidden + " answer",
                hidden + " example",
                false);
        List.of(Weight.MUST, Weight.STRONG).forEach(weight -> keyPoint(id, weight, hidden));
        insert("misconception", id, 0, hidden + " claim", hidden + " correction");
        insert("red_flag", id, 0, hidden + " flag");
        insert("source", id, 0, hidden + " title", "Author", 2001, "Venue");
        return id;
    }

    private void keyPoint(UUID question, Weight weight, String hidden) {
        UUID id = UUID.randomUUID();
        insert(
                "key_point",
                id,
                question,
                weight.key(),
                weight.ordinal(),
                hidden + " point " + weight.key(),
                weight,
                hidden + " probe",
                false);
        List.of(0, 1, 2).forEach(at -> insert("phrasing", id, at, hidden + " phrasing " + at));
    }

    public void tip(String slug, int position, int tasks) {
        UUID tip = UUID.randomUUID();
        insert("tip", tip, guide, slug, position, "Tip " + slug, "*Do* it", false);
        for (int at = 0; at < tasks; at++) {
            insert("tip_task", UUID.randomUUID(), tip, "task-" + at, at, "Task " + at, false);
        }
    }

    /** Takes a question out of use. */
    public void retire(UUID question) {
        jdbc.sql("update question set retired = true where id = ?")
                .param(question)
                .update();
    }

    private void insert(String table, Object... values) {
        String marks = String.join(", ", java.util.Collections.nCopies(values.length, "?"));
        List<Object> params = java.util.Arrays.stream(values)
                .map(value -> value instanceof Enum<?> one ? one.name() : value)
                .toList();
        jdbc.sql("insert into " + table + " values (" + marks + ")")
                .params(params)
                .update();
    }
}
