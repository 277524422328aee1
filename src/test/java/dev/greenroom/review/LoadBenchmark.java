package dev.greenroom.review;

import dev.greenroom.GreenroomApplication;
import dev.greenroom.Statements;
import dev.greenroom.TestDatabase;
import dev.greenroom.Visitor;
import dev.greenroom.WithoutTests;
import dev.greenroom.bank.DrawnGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Prints how long pages take for somebody with 5,000 cards and 200,000 log entries, and how many statements they need, also
 * for somebody with a hundredth of these. The app runs as it is, over HTTP, with an H2 file or, where
 * {@code greenroom.test.database} says so, with PostgreSQL.
 */
public final class LoadBenchmark {

    private static final List<String> PAGES = List.of("/", "/reviews", "/plan", "/progress");
    private static final int QUESTIONS = 5000;
    private static final int TIMES_EACH = 40;
    private static final int LITTLE = 100;
    private static final int DAYS_AHEAD = 60;
    private static final int WARMING_UP = 200;
    private static final int REQUESTS = 100;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final ConfigurableApplicationContext app;
    private final String address;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    private LoadBenchmark(ConfigurableApplicationContext app) {
        this.app = app;
        this.address = "http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port");
        this.jdbc = app.getBean(JdbcTemplate.class);
        this.transaction = app.getBean(TransactionTemplate.class);
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Files.createTempDirectory("greenroom");
        try (ConfigurableApplicationContext app = start(home)) {
            new LoadBenchmark(app).run();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static ConfigurableApplicationContext start(Path home) {
        SpringApplication application = new SpringApplication(GreenroomApplication.class);
        application.addInitializers(new WithoutTests());
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--greenroom.home=" + home,
                "--greenroom.judging=off",
                "--spring.jpa.properties.hibernate.session_factory.statement_inspector=" + Statements.class.getName()));
        if (TestDatabase.isPostgres()) {
            arguments.add("--spring.datasource.url=" + TestDatabase.emptyUrl());
            arguments.add("--spring.datasource.username=" + TestDatabase.user());
        }
        return application.run(arguments.toArray(String[]::new));
    }

    private void run() {
        DrawnGuide guide = DrawnGuide.of(QUESTIONS).load(jdbc, transaction, app);
        jdbc.update("update guide set title = 'A large guide' where slug = ?", guide.slug());
        Visitor little = learner(guide, QUESTIONS / LITTLE);
        Visitor much = learner(guide, QUESTIONS);
        for (int request = 0; request < WARMING_UP; request++) {
            PAGES.forEach(page -> nanos(page, much));
        }
        for (String page : PAGES) {
            System.out.println(
                    line(page, much) + ", " + statements(page, little) + " statements for a hundredth of it");
        }
    }

    private Visitor learner(DrawnGuide guide, int cards) {
        Visitor visitor = new Visitor(address);
        visitor.cookie("zone", "UTC");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        visitor.post(
                "/plan/dates",
                Map.of("guide", guide.slug(), "day", today.plusDays(DAYS_AHEAD).toString()));
        UUID learner = jdbc.queryForList("select id from learner order by created_at desc limit 1", UUID.class)
                .get(0);
        transaction.executeWithoutResult(
                status -> new HeavyLearner(jdbc, learner, today).practise(guide.slug(), cards, TIMES_EACH));
        visitor.post("/plan/minutes", Map.of("minutes", "60"));
        return visitor;
    }

    private static String line(String page, Visitor visitor) {
        long[] times = LongStream.range(0, REQUESTS)
                .map(request -> nanos(page, visitor))
                .sorted()
                .toArray();
        return "%-10s p50 %5.1f ms, p99 %5.1f ms, %2d statements"
                .formatted(page, millis(times, 50), millis(times, 99), statements(page, visitor));
    }

    /** The fewer of two times: every few seconds one of them also asks whether the bank has changed. */
    private static int statements(String page, Visitor visitor) {
        return Math.min(Statements.during(() -> visitor.page(page)), Statements.during(() -> visitor.page(page)));
    }

    private static long nanos(String page, Visitor visitor) {
        long start = System.nanoTime();
        int status = visitor.get(page).status();
        if (status != 200) {
            throw new IllegalStateException(page + " answered " + status);
        }
        return System.nanoTime() - start;
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100] / NANOS_A_MILLISECOND;
    }
}
