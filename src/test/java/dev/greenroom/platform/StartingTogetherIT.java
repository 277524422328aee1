package dev.greenroom.platform;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.GreenroomApplication;
import dev.greenroom.TestDatabase;
import dev.greenroom.Visitor;
import dev.greenroom.WithoutTests;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances that start at the same moment on one empty database. */
class StartingTogetherIT {

    private final String database = TestDatabase.emptyUrl();
    private final List<CompletableFuture<ConfigurableApplicationContext>> starts =
            Stream.of(1, 2).map(instance -> supplyAsync(this::start)).toList();

    @Test
    void bothAreReadyAndTheGuideIsThereOnce() {
        for (CompletableFuture<ConfigurableApplicationContext> start : starts) {
            Visitor visitor = new Visitor(address(start.join()));
            assertThat(visitor.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(visitor.page("/questions").text()).contains("60 questions");
        }
        assertThat(count("\"flyway_schema_history\" where \"success\" = true"))
                .isEqualTo(count("(select distinct \"description\" from \"flyway_schema_history\") descriptions"));
        assertThat(count("guide")).isEqualTo(1);
        assertThat(count("question")).isEqualTo(60);
    }

    @AfterEach
    void end() {
        starts.forEach(start -> start.thenAccept(ConfigurableApplicationContext::close));
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(GreenroomApplication.class);
        application.addInitializers(new WithoutTests());
        return application.run(
                "--server.port=0",
                "--greenroom.judging=off",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestDatabase.user());
    }

    private static String address(ConfigurableApplicationContext instance) {
        return "http://127.0.0.1:" + instance.getEnvironment().getProperty("local.server.port");
    }

    private int count(String rows) {
        return starts.get(0)
                .join()
                .getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
