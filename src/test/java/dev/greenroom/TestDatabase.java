package dev.greenroom;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The databases that Greenroom runs on. Tests, and programs that measure, use H2 unless they are part of
 * {@link PostgresqlSuite} or {@code greenroom.test.database} says otherwise.
 */
public enum TestDatabase {
    H2("sa") {
        @Override
        String create(String name) {
            // Whoever waits for a row gets it, however slow the machine is.
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000";
        }
    },
    POSTGRESQL("postgres") {
        @Override
        String create(String name) {
            try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return Server.POSTGRES.getJdbcUrl("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private static volatile TestDatabase current =
            valueOf(System.getProperty("greenroom.test.database", "h2").toUpperCase(Locale.ROOT));

    private final String user;

    TestDatabase(String user) {
        this.user = user;
    }

    abstract String create(String name);

    /** The one in use. */
    public static TestDatabase current() {
        return current;
    }

    public static boolean isPostgres() {
        return current == POSTGRESQL;
    }

    /** The address of a new, empty database. */
    public static String emptyUrl() {
        return current.create("greenroom_" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** Who opens such a database, without a password. */
    public static String user() {
        return current.user;
    }

    /** How many transactions wait for what another one holds. */
    public static int waiting(JdbcClient jdbc) {
        return jdbc.sql(
                        isPostgres()
                                ? "select count(*) from pg_stat_activity"
                                        + " where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0"
                                : "select count(*) from information_schema.sessions where blocker_id is not null")
                .query(Integer.class)
                .single();
    }

    void use() {
        current = this;
    }

    /** One server a JVM; it ends with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        // Tests that ask for plans have them analysed; all others live for seconds.
                        .setServerConfig("autovacuum", "off")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
