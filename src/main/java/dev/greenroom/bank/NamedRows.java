package dev.greenroom.bank;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that are known by a name within their parent. A row that stays keeps its id, a new one gets a
 * random one, one that is not put any more is retired, and one that comes back is itself again.
 */
final class NamedRows {

    /**
     * @param parent the column with the parent's id
     * @param columns the columns beside id, parent, slug and retired
     * @param scope which parents are being written, as a condition with the guide's id as its parameter
     */
    record Table(String name, String parent, List<String> columns, String scope) {

        String select() {
            return "select id, %s, slug, retired from %s where %s".formatted(parent, name, scope);
        }

        String insert() {
            return "insert into %s (%s, id, %s, slug, retired) values (%s?, ?, ?, false)"
                    .formatted(name, String.join(", ", columns), parent, "?, ".repeat(columns.size()));
        }

        String update() {
            return "update %s set %s = ?, retired = false where id = ?".formatted(name, String.join(" = ?, ", columns));
        }

        String retire() {
            return "update %s set retired = true where id = ?".formatted(name);
        }
    }

    private record Name(UUID parent, String slug) {}

    private record Row(UUID id, boolean retired) {}

    private final Connection connection;
    private final Table table;
    private final Map<Name, Row> left;
    private final List<Object[]> inserts = new ArrayList<>();
    private final List<Object[]> updates = new ArrayList<>();

    NamedRows(Connection connection, Table table, UUID guide) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.left = read(guide);
    }

    private Map<Name, Row> read(UUID guide) throws SQLException {
        Map<Name, Row> rows = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(table.select())) {
            select.setObject(1, guide);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                Name name = new Name(found.getObject(2, UUID.class), found.getString(3));
                rows.put(name, new Row(found.getObject(1, UUID.class), found.getBoolean(4)));
            }
        }
        return rows;
    }

    /** Takes a row with the values of the table's columns, and says which id it has. */
    UUID put(UUID parent, String slug, Object... values) {
        @Nullable Row row = left.remove(new Name(parent, slug));
        return row == null ? insert(parent, slug, values) : update(row, values);
    }

    private UUID insert(UUID parent, String slug, Object... values) {
        UUID id = UUID.randomUUID();
        inserts.add(joined(values, id, parent, slug));
        return id;
    }

    private UUID update(Row row, Object... values) {
        updates.add(joined(values, row.id()));
        return row.id();
    }

    private static Object[] joined(Object[] values, Object... more) {
        return Stream.of(values, more).flatMap(Stream::of).toArray();
    }

    /** Sends what was put and retires the rest. */
    void write() throws SQLException {
        send(table.insert(), inserts);
        send(table.update(), updates);
        send(
                table.retire(),
                left.values().stream()
                        .filter(row -> !row.retired())
                        .map(row -> new Object[] {row.id()})
                        .toList());
    }

    private void send(String sql, List<Object[]> rows) throws SQLException {
        try (Batch batch = new Batch(connection, sql)) {
            for (Object[] row : rows) {
                batch.add(row);
            }
        }
    }
}
