package dev.greenroom.platform;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Instance;
import dev.greenroom.TestDatabase;
import dev.greenroom.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances that start at the same moment on one empty database. */
@ExtendWith(OutputCaptureExtension.class)
class StartingTogetherIT {

    private final String database = TestDatabase.emptyUrl();
    private final List<CompletableFuture<Instance>> starts = Stream.of(1, 2)
            .map(instance -> supplyAsync(() -> Instance.start(
                    database, "--greenroom.judging=off", "--greenroom.administrators=chief@example.org")))
            .toList();

    @Test
    void bothAreReadyAndTheGuideIsThereOnce(CapturedOutput output) throws SQLException {
        for (CompletableFuture<Instance> start : starts) {
            Visitor visitor = new Visitor(start.join().address());
            assertThat(visitor.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(visitor.page("/questions").text()).contains("60 questions");
        }
        assertThat(count("\"flyway_schema_history\" where \"success\" = true"))
                .isEqualTo(count("(select distinct \"description\" from \"flyway_schema_history\") descriptions"));
        assertThat(count("guide")).isEqualTo(1);
        assertThatPagesGiveUpAndMigrationsDoNot();
        assertThat(count("question")).isEqualTo(60);
        assertThat(output).contains("chief@example.org is an administrator without an account yet");
    }

    private void assertThatPagesGiveUpAndMigrationsDoNot() throws SQLException {
        Instance one = starts.get(0).join();
        DataSource migrating = one.bean(Flyway.class).getConfiguration().getDataSource();
        assertThat(patience(migrating)).isZero();
        assertThat(patience(one.bean(DataSource.class))).isEqualTo(TestDatabase.isPostgres() ? 20_000 : 0);
    }

    /** For how many milliseconds a statement may take; zero if it may take any time. */
    private static int patience(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getNetworkTimeout();
        }
    }

    @AfterEach
    void end() {
        starts.forEach(start -> start.thenAccept(Instance::close));
    }

    private int count(String rows) {
        return starts.get(0)
                .join()
                .bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
