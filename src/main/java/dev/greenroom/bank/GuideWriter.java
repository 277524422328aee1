package dev.greenroom.bank;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes guides into the bank by plain JDBC, so that a migration can do it before anything else of the app exists. All
 * happens in the transaction of the connection that it is given; whoever began it also ends it.
 */
@Component
public class GuideWriter {

    private static final String UNIQUE_VIOLATION = "23505";

    private record Loaded(UUID id, int version, String digest) {

        boolean isNew() {
            return version == 0;
        }
    }

    /**
     * Brings the bank's guide of that name to this content. Rows keep their ids, and what left is retired. The guide's
     * row is locked, so that of two writers at once the second finds the work done.
     */
    public GuideChange write(Connection connection, GuideContent content) throws SQLException {
        return write(connection, content, false);
    }

    /** As {@link #write}, unless the bank holds other content under the same version, which then stays. */
    public GuideChange writeNewer(Connection connection, GuideContent content) throws SQLException {
        return write(connection, content, true);
    }

    private static GuideChange write(Connection connection, GuideContent content, boolean onlyNewer)
            throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("A guide is written in one transaction");
        }
        Loaded loaded = lock(connection, content);
        if (loaded.digest().equals(content.digest())) {
            return GuideChange.UNCHANGED;
        }
        if (loaded.version() > content.version()) {
            return GuideChange.OLDER;
        }
        if (onlyNewer && loaded.version() == content.version()) {
            return GuideChange.CONFLICTING;
        }
        update(connection, loaded.id(), content);
        new GuideTables(connection, loaded.id()).write(content);
        return loaded.isNew() ? GuideChange.ADDED : GuideChange.UPDATED;
    }

    private static Loaded lock(Connection connection, GuideContent content) throws SQLException {
        Optional<Loaded> loaded = find(connection, content.slug());
        if (loaded.isPresent()) {
            return loaded.get();
        }
        insert(connection, content);
        return find(connection, content.slug()).orElseThrow();
    }

    private static Optional<Loaded> find(Connection connection, String slug) throws SQLException {
        String sql = "select id, version, digest from guide where slug = ? for update";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, slug);
            ResultSet row = select.executeQuery();
            return row.next()
                    ? Optional.of(new Loaded(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)))
                    : Optional.empty();
        }
    }

    /** Inserts the guide as not loaded yet; the unique slug decides between two writers, the later one waits. */
    private static void insert(Connection connection, GuideContent content) throws SQLException {
        Savepoint before = connection.setSavepoint();
        String sql = "insert into guide (role, title, summary, language, introduction, conclusion, version, digest,"
                + " id, slug) values (?, ?, ?, ?, ?, ?, 0, '', ?, ?)";
        try (Batch insert = new Batch(connection, sql)) {
            insert.add(
                    content.role(),
                    content.title(),
                    content.summary(),
                    content.language(),
                    content.introduction(),
                    content.conclusion(),
                    UUID.randomUUID(),
                    content.slug());
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
        }
    }

    private static void update(Connection connection, UUID id, GuideContent content) throws SQLException {
        String sql = "update guide set role = ?, title = ?, summary = ?, language = ?, introduction = ?,"
                + " conclusion = ?, version = ?, digest = ? where id = ?";
        try (Batch update = new Batch(connection, sql)) {
            update.add(
                    content.role(),
                    content.title(),
                    content.summary(),
                    content.language(),
                    content.introduction(),
                    content.conclusion(),
                    content.version(),
                    content.digest(),
                    id);
        }
    }
}
