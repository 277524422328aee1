package dev.greenroom.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An nginx before several instances, configured by the page on hosting. */
final class Proxy implements AutoCloseable {

    private static final Path HOSTING = Path.of("src/docs/hosting.md");

    private final Process process;

    private Proxy(Process process) {
        this.process = process;
    }

    /** @param folder for its files */
    static Proxy start(Path folder, int port, List<String> instances) throws IOException {
        Path file = Files.writeString(folder.resolve("nginx.conf"), configuration(folder, port, instances));
        return new Proxy(new ProcessBuilder("nginx", "-p", folder.toString(), "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start());
    }

    private static String configuration(Path folder, int port, List<String> instances) throws IOException {
        return """
                daemon off;
                pid %s/nginx.pid;
                error_log stderr;
                events {}
                http {
                access_log off;
                %s
                }
                """.formatted(folder, documented(port, instances));
    }

    /** What the page says, but with other addresses. */
    private static String documented(int port, List<String> instances) throws IOException {
        String page = Files.readString(HOSTING);
        String block = page.substring(page.indexOf("upstream greenroom {"));
        block = block.substring(0, block.indexOf("```"))
                .replace("\nserver {", "\nserver {\n  listen 127.0.0.1:" + port + ";");
        for (int at = 0; at < instances.size(); at++) {
            String address = URI.create(instances.get(at)).getAuthority();
            block = block.replace("10.0.0." + (at + 1) + ":8080", address);
        }
        return block;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
