package dev.greenroom.bank;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What guides, questions, key points and tasks are called where their ids mean nothing: {@code guide/question}, and so on.
 * Names never change, and those that left their packs keep theirs.
 */
@Component
public class Names {

    private static final String QUESTIONS = "from question q join guide g on g.id = q.guide_id where ";

    private static final String TASKS =
            "from tip_task k join tip t on t.id = k.tip_id join guide g on g.id = t.guide_id where ";

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the guides are called. */
    public Map<UUID, String> guides(Collection<UUID> ids) {
        return names("select id, slug as name from guide where id in (:ids)", ids);
    }

    /** What the questions are called, as {@code guide/question}. */
    public Map<UUID, String> questions(Collection<UUID> ids) {
        return names("select q.id, concat(g.slug, '/', q.slug) as name " + QUESTIONS + "q.id in (:ids)", ids);
    }

    /** The question that is called {@code guide/question}. */
    public Optional<UUID> question(String name) {
        return find("select q.id " + QUESTIONS + "g.slug = ? and q.slug = ?", parts(name, 2));
    }

    /** What the key points are called among those of their question. */
    public Map<UUID, String> points(Collection<UUID> ids) {
        return names("select id, slug as name from key_point where id in (:ids)", ids);
    }

    /** The key point that is called so among those of a question. */
    public Optional<UUID> point(UUID question, String name) {
        return jdbc.sql("select id from key_point where question_id = ? and slug = ?")
                .params(question, name)
                .query(UUID.class)
                .optional();
    }

    /** The key points of a question by what they are called. */
    public Map<String, UUID> points(UUID question) {
        return jdbc
                .sql("select id, slug as name from key_point where question_id = ?")
                .param(question)
                .query((row, number) -> Map.entry(row.getString("name"), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the tasks are called, as {@code guide/tip/task}. */
    public Map<UUID, String> tasks(Collection<UUID> ids) {
        return names("select k.id, concat(g.slug, '/', t.slug, '/', k.slug) as name " + TASKS + "k.id in (:ids)", ids);
    }

    /** The task that is called {@code guide/tip/task}. */
    public Optional<UUID> task(String name) {
        return find("select k.id " + TASKS + "g.slug = ? and t.slug = ? and k.slug = ?", parts(name, 3));
    }

    private Map<UUID, String> names(String sql, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(sql)
                        .param("ids", ids)
                        .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<UUID> find(String sql, String[] parts) {
        return parts.length == 0
                ? Optional.empty()
                : jdbc.sql(sql).params((Object[]) parts).query(UUID.class).optional();
    }

    private static String[] parts(String name, int count) {
        String[] parts = name.split("/", -1);
        return parts.length == count ? parts : new String[0];
    }
}
