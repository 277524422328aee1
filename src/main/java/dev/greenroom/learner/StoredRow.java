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

    public UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public @Nullable UUID idOrNone(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public @Nullable String textOrNone(String column) throws SQLException {
        return row.getString(column);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public @Nullable Integer numberOrNone(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    public boolean isTrue(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public Instant time(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant timeOrNone(String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    public <E extends Enum<E>> @Nullable E oneOrNone(Class<E> type, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
