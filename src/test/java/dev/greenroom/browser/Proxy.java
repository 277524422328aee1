package dev.greenroom.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** An nginx before several instances, configured as the page on hosting says. */
final class Proxy implements AutoCloseable {

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

    private static String configuration(Path folder, int port, List<String> instances) {
        String servers = instances.stream()
                .map(address -> "server " + URI.create(address).getAuthority() + " max_fails=0;")
                .collect(Collectors.joining("\n    "));
        return """
                daemon off;
                pid %s/nginx.pid;
                error_log stderr;
                events {}
                http {
                  access_log off;
                  upstream greenroom {
                    %s
                  }
                  server {
                    listen 127.0.0.1:%d;
                    client_max_body_size 32m;
                    location / {
                      proxy_pass http://greenroom;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                      proxy_set_header Host $http_host;
                      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                      proxy_set_header X-Forwarded-Proto $scheme;
                      proxy_connect_timeout 2s;
                      proxy_next_upstream error timeout http_503 non_idempotent;
                    }
                  }
                }
                """.formatted(folder, servers, port);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
