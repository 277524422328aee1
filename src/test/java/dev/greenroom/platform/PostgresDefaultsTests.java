package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class PostgresDefaultsTests {

    private static final String POOL = "spring.datasource.hikari.maximum-pool-size";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void postgresGetsFewConnectionsAndKeepsWordsOutOfItsLog() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://localhost/greenroom");

        process();

        assertThat(environment.getProperty(POOL, Integer.class)).isEqualTo(4);
        assertThat(environment.getProperty("spring.datasource.hikari.data-source-properties.logServerErrorDetail"))
                .isEqualTo("false");
    }

    @Test
    void aDatabaseThatWentWithoutAWordIsGivenUp() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://localhost/greenroom");

        process();

        assertThat(environment.getProperty("spring.datasource.hikari.data-source-properties.socketTimeout"))
                .isEqualTo("20");
        assertThat(environment.getProperty("spring.datasource.hikari.data-source-properties.tcpKeepAlive"))
                .isEqualTo("true");
    }

    @Test
    void whatSomebodySetStays() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://localhost/greenroom");
        environment.setProperty(POOL, "20");

        process();

        assertThat(environment.getProperty(POOL, Integer.class)).isEqualTo(20);
    }

    @Test
    void theEmbeddedDatabaseNeedsNoneOfIt() {
        environment.setProperty("spring.datasource.url", "jdbc:h2:file:greenroom");

        process();

        assertThat(environment.containsProperty(POOL)).isFalse();
    }

    private void process() {
        new PostgresDefaults().postProcessEnvironment(environment, new SpringApplication());
    }
}
