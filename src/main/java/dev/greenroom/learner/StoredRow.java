package dev.greenroom.learner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as it is read, column by column. */
public class StoredRow {

    private final ResultSet row;

    public StoredRow(ResultSet row) {
        this.row = row;
    }

    /** The id in a column that always holds one. */
    public UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The id in a column, or none. */
    public @Nullable UUID idOrNone(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The text in a column that always holds one. */
    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    /** The text in a column, or none. */
    public @Nullable String textOrNone(String column) throws SQLException {
        return row.getString(column);
    }

    /** The number in a column that always holds one. */
    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    /** The number in a column, or none. */
    public @Nullable Integer numberOrNone(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    /** Whether a column holds true; nothing counts as false. */
    public boolean isTrue(String column) throws SQLException {
        return row.getBoolean(column);
    }

    /** The day in a column that always holds one. */
    public LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The instant in a column that always holds one. */
    public Instant time(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The instant in a column, or none. */
    public @Nullable Instant timeOrNone(String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** The constant whose name is in a column that always holds one. */
    public <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    /** The constant whose name is in a column, or none. */
    public <E extends Enum<E>> @Nullable E oneOrNone(Class<E> type, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
