package dev.greenroom.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A PostgreSQL of its own, with the guarantees of an ordinary one, whose processes can be killed and started again. */
final class KillablePostgres implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;

    private KillablePostgres(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    static KillablePostgres start(Path data) throws IOException {
        LoggingSystem.get(KillablePostgres.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
        return new KillablePostgres(data, builder(data).start());
    }

    /** The test server trades safety for speed unless told otherwise. */
    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100");
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Ends all its processes at once, as {@code kill -9} does. */
    void kill() throws IOException {
        ProcessHandle first = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).get(0)))
                .orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(first), first.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        server.close();
    }

    /** Starts it again, with what was kept, where it was. */
    void restart() throws IOException {
        server = builder(data).setPort(server.getPort()).start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
