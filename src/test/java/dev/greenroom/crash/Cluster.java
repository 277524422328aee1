package dev.greenroom.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Instances of the packaged program on one PostgreSQL. Each answers at an address of its own that outlives it. */
public final class Cluster implements AutoCloseable {

    /** As the readme starts the program. */
    public static final List<String> AS_USUAL = List.of("-XX:+UseSerialGC", "-Xmx512m");

    /** For programs that end after a minute. */
    public static final List<String> QUICK_TO_START =
            List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1");

    private final Path folder;
    private final KillablePostgres database;
    private final List<String> jvm;
    private final Map<String, String> settings;
    private final List<Integer> ports = new ArrayList<>();
    private final List<RunningApp> instances = new ArrayList<>();

    private Cluster(Path folder, KillablePostgres database, List<String> jvm, Map<String, String> settings) {
        this.jvm = jvm;
        this.folder = folder;
        this.database = database;
        this.settings = new HashMap<>(settings);
        this.settings.put("SPRING_DATASOURCE_URL", database.url());
        this.settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        this.settings.put("GREENROOM_JUDGING", "words");
        this.settings.put("GREENROOM_WRITES_PER_MINUTE", "1000000");
    }

    /** Starts so many instances at the same moment on an empty database. */
    public static Cluster start(int size, List<String> jvm, Map<String, String> settings) throws IOException {
        Path folder = Files.createTempDirectory("greenroom");
        Cluster cluster = new Cluster(folder, KillablePostgres.start(folder.resolve("postgres")), jvm, settings);
        for (int instance = 0; instance < size; instance++) {
            cluster.ports.add(freePort());
        }
        cluster.ports.stream()
                .map(port -> CompletableFuture.supplyAsync(() -> cluster.run(port)))
                .toList()
                .forEach(start -> cluster.instances.add(start.join()));
        return cluster;
    }

    private RunningApp run(int port) {
        try {
            Path home = Files.createDirectories(folder.resolve(Integer.toString(port)));
            Map<String, String> own = new HashMap<>(settings);
            own.put("SERVER_PORT", Integer.toString(port));
            return RunningApp.start(home, jvm, own);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** A port that nobody uses now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public List<String> addresses() {
        return ports.stream().map(port -> "http://127.0.0.1:" + port).toList();
    }

    /** A folder that goes with the cluster. */
    public Path folder() {
        return folder;
    }

    /** Ends an instance at once, as {@code kill -9} does. */
    public void kill(int instance) throws InterruptedException {
        instances.get(instance).kill();
    }

    /** Starts an instance again and waits until it is ready. */
    public void restart(int instance) {
        instances.set(instance, run(ports.get(instance)));
    }

    /** Stops an instance in whatever it does, or lets it go on. */
    public void freeze(int instance, boolean frozen) throws IOException, InterruptedException {
        String signal = frozen ? "-STOP" : "-CONT";
        new ProcessBuilder("kill", signal, Long.toString(instances.get(instance).pid()))
                .start()
                .waitFor();
    }

    public void killDatabase() throws IOException {
        database.kill();
    }

    public void restartDatabase() throws IOException {
        database.restart();
    }

    /** The database itself, past the program. */
    public JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), "postgres", ""));
    }

    /** What the instances have said since they were ready. */
    public List<String> log() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int port : ports) {
            lines.addAll(
                    Files.readAllLines(folder.resolve(Integer.toString(port)).resolve("log.txt")));
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        instances.forEach(RunningApp::close);
        database.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
