package dev.greenroom.benchmark;

import dev.greenroom.crash.Cluster;
import dev.greenroom.crash.RunningApp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * Prints how long a save takes while many candidates sit interviews and each saves a draft every five seconds: 1,000 of
 * them with PostgreSQL, 100 with H2. The packaged program runs in a process of its own; the database and the candidates
 * share its processors.
 */
public final class SaveBenchmark {

    private static final Map<String, String> SETTINGS = Map.of("GREENROOM_JUDGING", "words", "SERVER_PORT", "0");

    private SaveBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        onPostgres(1000);
        onH2(100);
        // Nobody waits for the threads of browsers.
        System.exit(0);
    }

    private static void onPostgres(int candidates) throws Exception {
        try (Cluster cluster = Cluster.start(1, Cluster.AS_USUAL, Map.of())) {
            run("PostgreSQL", cluster.addresses().get(0), candidates);
        }
    }

    private static void onH2(int candidates) throws Exception {
        Path home = Files.createTempDirectory("greenroom");
        try (RunningApp app = RunningApp.start(home, Cluster.AS_USUAL, SETTINGS)) {
            run("H2", app.address(), candidates);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static void run(String database, String address, int candidates) throws IOException, InterruptedException {
        SaveLoad load = new SaveLoad(URI.create(address).getPort(), candidates);
        load.seat(address);
        System.out.println(database + ": " + load.run());
    }
}
