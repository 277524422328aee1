package dev.greenroom.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.greenroom.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged program in a process of its own, which can be killed; started as the readme recommends. */
public final class RunningApp implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("open (http://127\\.0\\.0\\.1:\\d+)");

    private final Process process;
    private final String address;

    private RunningApp(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and returns once it says where it answers. The folder and the database outlive it. */
    static RunningApp start(Path home, String databaseUrl, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("SERVER_PORT", "0");
        all.put("SPRING_DATASOURCE_URL", databaseUrl);
        all.put("SPRING_DATASOURCE_USERNAME", TestDatabase.user());
        all.put("GREENROOM_WRITES_PER_MINUTE", "1000000");
        return start(home, List.of(System.getProperty("greenroom.jvm").split(" ")), all);
    }

    /** The same with other options for its JVM, and settings as a host makes them. What it says later is in a log beside its data. */
    public static RunningApp start(Path home, List<String> jvm, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(jvm)).redirectErrorStream(true);
        builder.environment().put("GREENROOM_HOME", home.toString());
        builder.environment().putAll(settings);
        Process process = builder.start();
        BufferedReader output = process.inputReader(UTF_8);
        RunningApp app = new RunningApp(process, address(output));
        log(output, home.resolve("log.txt"));
        return app;
    }

    private static List<String> command(List<String> jvm) {
        return java(Stream.concat(jvm.stream(), Stream.of("-jar", Extracted.JAR.toString())));
    }

    private static List<String> java(Stream<String> arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.concat(Stream.of(java.toString()), arguments).toList();
    }

    /** What the package holds, unpacked once a package, because it starts in two thirds of the processor time then. */
    private static final class Extracted {
        static final Path JAR = extract(Path.of(System.getProperty("greenroom.jar")));

        /** Another JVM of the tests may want it at the same moment, so that one waits for the other. */
        private static Path extract(Path jar) {
            Path folder = jar.resolveSibling("extracted");
            Path extracted = folder.resolve(jar.getFileName());
            try (FileChannel lock = FileChannel.open(jar.resolveSibling("extracted.lock"), CREATE, WRITE)) {
                lock.lock();
                if (!isNewer(extracted, jar)) {
                    extract(jar, folder);
                    // It would be as old as the package says; so it is newer, and complete.
                    Files.setLastModifiedTime(extracted, FileTime.from(Instant.now()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return extracted;
        }

        private static void extract(Path jar, Path folder) throws IOException {
            Stream<String> arguments = Stream.of(
                    "-Djarmode=tools",
                    "-jar",
                    jar.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    folder.toString());
            try {
                int answer = new ProcessBuilder(java(arguments)).start().waitFor();
                if (answer != 0) {
                    throw new IllegalStateException("Extracting " + jar + " answered " + answer);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static boolean isNewer(Path extracted, Path jar) throws IOException {
            return Files.exists(extracted)
                    && Files.getLastModifiedTime(extracted).compareTo(Files.getLastModifiedTime(jar)) > 0;
        }
    }

    public String address() {
        return address;
    }

    /** Ends it at once, as {@code kill -9} does, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Its id for the operating system. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String address(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("It did not start:\n" + said);
    }

    /** Nobody else reads on, and a process that is not listened to stops at some point. */
    private static void log(BufferedReader output, Path file) {
        Thread reader = new Thread(() -> {
            try (output;
                    Writer log = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                output.transferTo(log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
    }
}
