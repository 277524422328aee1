package dev.greenroom.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program in a process of its own, which can be killed. */
final class RunningApp implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("open (http://127\\.0\\.0\\.1:\\d+)");

    private final Process process;
    private final String address;

    private RunningApp(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and returns once it says where it answers. The folder and the database outlive it. */
    static RunningApp start(Path home, String databaseUrl) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GREENROOM_HOME",
                        home.toString(),
                        "SERVER_PORT",
                        "0",
                        "SPRING_DATASOURCE_URL",
                        databaseUrl,
                        "GREENROOM_JUDGING",
                        "words"));
        if (TestDatabase.isPostgres()) {
            builder.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
        }
        Process process = builder.start();
        return new RunningApp(process, address(process.inputReader(UTF_8)));
    }

    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("greenroom.jvm").split(" ")));
        command.addAll(List.of("-jar", System.getProperty("greenroom.jar")));
        return command;
    }

    String address() {
        return address;
    }

    /** Ends it at once, as {@code kill -9} does, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
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
}
