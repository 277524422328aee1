package dev.greenroom.learner;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of which each learner has at most one row for the same thing. */
public class LearnerRows {

    private final JdbcClient jdbc;
    private final String table;
    private final String isTheSame;

    /** @param thing the columns that say what a row is about; none if a learner has one row in all */
    public LearnerRows(JdbcClient jdbc, String table, String... thing) {
        this.jdbc = jdbc;
        this.table = table;
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

    public void erase(UUID learner) {
        jdbc.sql("delete from " + table + " where learner_id = ?")
                .param(learner)
                .update();
    }
}
