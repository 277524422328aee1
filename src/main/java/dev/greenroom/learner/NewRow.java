package dev.greenroom.learner;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row that is put together column by column. */
public class NewRow {

    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** A row of that table, without any column yet. */
    public NewRow(String table) {
        this.table = table;
    }

    /** Adds a column and its value; instants and constants are turned into what the databases keep. */
    public NewRow with(String column, @Nullable Object value) {
        values.put(column, stored(value));
        return this;
    }

    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> one ? one.name() : value;
    }

    /** The values as they are stored, by column. */
    Map<String, @Nullable Object> values() {
        return values;
    }

    /** Inserts the row with the columns that were added so far. */
    public void insert(JdbcClient jdbc) {
        String columns = String.join(", ", values.keySet());
        String places = values.keySet().stream().map(column -> ":" + column).collect(joining(", "));
        jdbc.sql("insert into %s (%s) values (%s)".formatted(table, columns, places))
                .params(values)
                .update();
    }
}
