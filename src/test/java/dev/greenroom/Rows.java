package dev.greenroom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table there is, whatever migrations add. */
record Rows(Map<String, List<String>> byTable) {

    static Rows of(JdbcClient jdbc) {
        Map<String, List<String>> rows = new TreeMap<>();
        tables(jdbc, "tables", "table_type = 'BASE TABLE'")
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                                .map(Object::toString)
                                .toList()));
        return new Rows(rows);
    }

    /** The tables that say whose a row is. */
    static Set<String> ofLearners(JdbcClient jdbc) {
        Set<String> tables = new TreeSet<>();
        tables(jdbc, "columns", "lower(column_name) = 'learner_id'").forEach(table -> tables.add(table.toLowerCase()));
        return tables;
    }

    private static List<String> tables(JdbcClient jdbc, String view, String which) {
        return jdbc.sql("select table_name from information_schema." + view
                        + " where lower(table_schema) = 'public' and " + which)
                .query(String.class)
                .list();
    }

    /** The tables in which something stands, in any column. */
    Set<String> holding(String text) {
        Set<String> tables = new TreeSet<>();
        byTable.forEach((table, rows) -> {
            if (rows.stream().anyMatch(row -> row.contains(text))) {
                tables.add(table.toLowerCase());
            }
        });
        return tables;
    }

    Set<String> holding(UUID id) {
        return holding(id.toString());
    }
}
