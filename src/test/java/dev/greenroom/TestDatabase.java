package dev.greenroom;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context an empty database: H2, or a real PostgreSQL where {@code greenroom.test.database} says so. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** One server a JVM; it ends with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether the tests run against PostgreSQL. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("greenroom.test.database"));
    }

    /** The address of a new, empty database. */
    public static String emptyUrl() {
        String name = "greenroom_" + UUID.randomUUID().toString().replace("-", "");
        if (!isPostgres()) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + emptyUrl(),
                        "spring.datasource.username=" + (isPostgres() ? "postgres" : "sa"),
                        "spring.datasource.password=")
                .applyTo(context);
    }
}
