package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test that says it runs on a database does. */
class DatabaseInUseIT extends IntegrationTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theAppUsesTheDatabaseInUse() {
        String product = jdbc.execute(
                (java.sql.Connection connection) -> connection.getMetaData().getDatabaseProductName());

        assertThat(product)
                .isNotNull()
                .satisfies(name -> assertThat(name.toUpperCase(Locale.ROOT))
                        .isEqualTo(TestDatabase.current().name()));
    }
}
