package dev.greenroom.bank;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The rows of one table that have no identity of their own; they are replaced as a whole.
 *
 * @param scope which of them, as a condition with the guide's id as its parameter
 */
record UnnamedRows(String table, List<String> columns, String scope) {

    void replace(Connection connection, UUID guide, List<Object[]> rows) throws SQLException {
        try (Batch delete = new Batch(connection, "delete from %s where %s".formatted(table, scope))) {
            delete.add(guide);
        }
        try (Batch insert = new Batch(connection, insert())) {
            for (Object[] row : rows) {
                insert.add(row);
            }
        }
    }

    private String insert() {
        return "insert into %s (%s) values (?%s)"
                .formatted(table, String.join(", ", columns), ", ?".repeat(columns.size() - 1));
    }
}
