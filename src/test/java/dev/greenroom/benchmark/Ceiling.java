package dev.greenroom.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * What no page can be faster than: the same server and filters around a controller that answers with so many bytes, or
 * that durably updates one row.
 */
class Ceiling {

    static final String BYTES = "/benchmark/bytes";
    static final String UPDATE = "/benchmark/update";

    private static final int LONGEST = 1 << 20;

    private final Map<Integer, byte[]> bodies = new ConcurrentHashMap<>();

    @Bean
    HandlerMapping ceilingHandlers(JdbcTemplate jdbc) {
        return new SimpleUrlHandlerMapping(Map.of(BYTES, bytes(), UPDATE, update(jdbc)), 0);
    }

    /** Bytes that claim to be compressed are left alone by the server. */
    private HttpRequestHandler bytes() {
        return (request, response) -> {
            byte[] body = bodies.computeIfAbsent(number(request, "size"), size -> new byte[Math.min(size, LONGEST)]);
            response.setContentType("text/html;charset=UTF-8");
            if (request.getHeader(HttpHeaders.ACCEPT_ENCODING) != null) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        };
    }

    private static HttpRequestHandler update(JdbcTemplate jdbc) {
        return (request, response) -> {
            byte[] text = request.getInputStream().readAllBytes();
            jdbc.update(
                    "update benchmark_row set text = ?, revision = revision + 1 where id = ?",
                    new String(text, UTF_8),
                    number(request, "row"));
            response.setContentType("application/json");
            response.getOutputStream().write("{\"saved\":true,\"revision\":1}".getBytes(UTF_8));
        };
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(Optional.ofNullable(request.getParameter(name)).orElse("0"));
    }
}
