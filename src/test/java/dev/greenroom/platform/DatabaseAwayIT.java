package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A database that gives no connection, here because others have all of them. */
class DatabaseAwayIT extends IntegrationTest {

    private static final int PATIENCE = 250;

    @Autowired
    private HikariDataSource database;

    private final List<Connection> taken = new ArrayList<>();
    private long patience;

    @BeforeEach
    void takeAllConnections() throws SQLException {
        learner.get("/");
        learner.post("/reviews/limits", Map.of("limit", "20"));
        patience = database.getConnectionTimeout();
        for (int at = 0; at < database.getMaximumPoolSize(); at++) {
            taken.add(database.getConnection());
        }
        database.setConnectionTimeout(PATIENCE);
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        database.setConnectionTimeout(patience);
        for (Connection connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    void aPageSaysSoAndAllWorksAgainAfterwards() throws SQLException {
        Answer away = learner.get("/reviews");

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(away.page().text()).contains("The database does not answer");
        assertThat(away.body()).doesNotContain("Exception", "\tat ");

        giveThemBack();
        assertThat(learner.get("/reviews").status()).isEqualTo(200);
    }

    @Test
    void whatIsSentGetsTheSameAnswer() {
        assertThat(learner.post("/reviews/limits", Map.of("limit", "30")).status())
                .isEqualTo(503);
    }
}
