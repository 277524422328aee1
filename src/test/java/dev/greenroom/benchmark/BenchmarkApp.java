package dev.greenroom.benchmark;

import dev.greenroom.GreenroomApplication;
import dev.greenroom.Visitor;
import dev.greenroom.WithoutTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The app as it is, on the loopback address with an empty database in a file, and the ceiling beside its pages. */
final class BenchmarkApp implements AutoCloseable {

    private final Path home;
    private final ConfigurableApplicationContext context;

    private BenchmarkApp(Path home, ConfigurableApplicationContext context) {
        this.home = home;
        this.context = context;
    }

    /** @param more beans beside those of the app */
    static BenchmarkApp start(Class<?>... more) throws IOException {
        Path home = Files.createTempDirectory("greenroom");
        SpringApplication application = new SpringApplication(GreenroomApplication.class, Ceiling.class);
        application.addPrimarySources(List.of(more));
        application.addInitializers(new WithoutTests());
        ConfigurableApplicationContext context = application.run(
                "--server.port=0",
                // Java tells processor time and allocated bytes of its own threads only.
                "--spring.threads.virtual.enabled=false",
                "--greenroom.home=" + home,
                "--greenroom.judging=words",
                "--greenroom.writes-per-minute=1000000");
        BenchmarkApp app = new BenchmarkApp(home, context);
        app.jdbc()
                .execute("create table benchmark_row (id int primary key, text varchar(20000), revision int not null)");
        return app;
    }

    int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port());
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    /** How many statements the database runs for it, by its own count: the fewest of some times, when nothing is looked up anew. */
    int statements(Runnable work) {
        int fewest = Integer.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            jdbc().execute("set query_statistics true");
            work.run();
            Integer run = jdbc().queryForObject(
                            "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                                    + " where sql_statement not like '%query_statistics%'",
                            Integer.class);
            jdbc().execute("set query_statistics false");
            fewest = Math.min(fewest, Objects.requireNonNull(run));
        }
        return fewest;
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(home);
    }
}
