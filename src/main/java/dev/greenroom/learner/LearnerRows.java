package dev.greenroom.learner;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of which each learner has at most one row for the same thing. */
public class LearnerRows {

    private final JdbcClient jdbc;
    private final String table;
    private final List<String> thing;
    private final String isTheSame;

    /** @param thing the columns that say what a row is about; none if a learner has one row in all */
    public LearnerRows(JdbcClient jdbc, String table, String... thing) {
        this.jdbc = jdbc;
        this.table = table;
        this.thing = List.of(thing);
        this.isTheSame = Arrays.stream(thing)
                .map(column -> " and other.%s = %s.%s".formatted(column, table, column))
                .collect(joining());
    }

    /** Moves a learner's rows to another, who keeps their own where both have one. */
    public void merge(UUID from, UUID into) {
        jdbc.sql("update %s set learner_id = :into where learner_id = :from".formatted(table)
                        + " and not exists (select 1 from %s other where other.learner_id = :into%s)"
                                .formatted(table, isTheSame))
                .param("from", from)
                .param("into", into)
                .update();
        erase(from);
    }

    /** Adds a row for a learner, unless they have one for that thing. */
    public void add(UUID learner, NewRow row) {
        String same = thing.stream()
                .map(column -> " and %s = :%s".formatted(column, column))
                .collect(joining());
        int known = jdbc.sql("select count(*) from %s where learner_id = :learner_id%s".formatted(table, same))
                .params(row.with("learner_id", learner).values())
                .query(Integer.class)
                .single();
        if (known == 0) {
            row.insert(jdbc);
        }
    }

    public void erase(UUID learner) {
        jdbc.sql("delete from " + table + " where learner_id = ?")
                .param(learner)
                .update();
    }
}
