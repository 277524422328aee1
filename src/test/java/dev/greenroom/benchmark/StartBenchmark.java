package dev.greenroom.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * Prints what it takes from launch to the first page, as a fat jar, extracted, and with an archive of its classes, each
 * on a database that is filled already; and how much memory stays in use after a thousand requests.
 */
public final class StartBenchmark {

    private static final Path JAR = Path.of("target", "greenroom.jar");
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx512m");

    /** The archive where it was made, and a heap for one person. */
    private static final List<String> SMALL = List.of(
            "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-Xmn24m", "-XX:MinHeapFreeRatio=20");

    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final List<String> PAGES = List.of("/", "/questions", Cast.QUESTION, "/guides", "/faq");
    private static final int TIMES = 2;
    private static final int REQUESTS = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int BETWEEN_TRIES = 10;
    private static final double BYTES_A_MEGABYTE = 1 << 20;
    private static final int KILOBYTES_A_MEGABYTE = 1024;

    private final Path home;

    private StartBenchmark(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("First ./mvnw package -DskipTests");
        }
        Path home = Files.createTempDirectory("greenroom");
        try {
            new StartBenchmark(home).run();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private record Measured(double wall, double processor, int memory) {}

    private void run() throws Exception {
        System.out.printf("The jar: %.1f MB%n", Files.size(JAR) / BYTES_A_MEGABYTE);
        Path extracted = home.resolve("extracted");
        finish(launch(
                List.of("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", extracted.toString()),
                0));
        String jar = extracted.resolve("greenroom.jar").toString();
        String archive = extracted.resolve("greenroom.jsa").toString();
        measure(List.of("-jar", JAR.toString()));
        measure(List.of("-XX:ArchiveClassesAtExit=" + archive, QUICK, "-jar", jar));
        print("fat jar", List.of("-jar", JAR.toString()));
        print("fat jar, one compiler", List.of(QUICK, "-jar", JAR.toString()));
        print("extracted, one compiler", List.of(QUICK, "-jar", jar));
        List<String> asTold = new ArrayList<>(SMALL);
        asTold.addAll(List.of(QUICK, "-XX:SharedArchiveFile=" + archive, "-jar", jar));
        print("with archive, small", asTold);
    }

    private void print(String name, List<String> arguments) throws Exception {
        List<Measured> runs = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            runs.add(measure(arguments));
        }
        System.out.printf(
                "%-24s first page at best after %.2f s and %.2f s of processor time; %d MB after %d requests%n",
                name,
                runs.stream().map(Measured::wall).sorted().toList().get(0),
                runs.stream().map(Measured::processor).sorted().toList().get(0),
                runs.stream()
                        .map(Measured::memory)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                REQUESTS);
    }

    private Measured measure(List<String> arguments) throws Exception {
        int port = port();
        long start = System.nanoTime();
        Process process = launch(arguments, port);
        try (Wire wire = new Wire(port)) {
            awaitFirst(wire, process, start);
            double wall =
                    (System.nanoTime() - start) / (double) Duration.ofSeconds(1).toNanos();
            double processor =
                    process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            for (int request = 0; request < REQUESTS; request++) {
                wire.send(request(PAGES.get(request % PAGES.size())));
            }
            return new Measured(wall, processor, memory(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitFirst(Wire wire, Process process, long start) throws InterruptedException, IOException {
        while (process.isAlive() && System.nanoTime() - start < PATIENCE.toNanos()) {
            try {
                if (wire.send(request("/")).status() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                Thread.sleep(BETWEEN_TRIES);
            }
        }
        throw new IllegalStateException("It did not start.");
    }

    private static byte[] request(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n").getBytes(UTF_8);
    }

    private Process launch(List<String> arguments, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(home.toFile(), "log.txt")));
        builder.environment().put("GREENROOM_HOME", home.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("GREENROOM_JUDGING", "words");
        return builder.start();
    }

    private static void finish(Process process) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("It answered " + process.exitValue());
        }
    }

    /** Megabytes that are resident, where the system tells; else 0. */
    private static int memory(Process process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            Optional<String> resident = Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS"))
                            .findFirst()
                    : Optional.empty();
            return resident.map(line -> Arrays.asList(line.split("\\s+")).get(1))
                    .map(Integer::parseInt)
                    .map(kilobytes -> kilobytes / KILOBYTES_A_MEGABYTE)
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
