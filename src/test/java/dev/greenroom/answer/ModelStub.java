package dev.greenroom.answer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on this machine that speaks as much of OpenAI's protocol as is asked of it, and can misbehave. */
class ModelStub implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    private volatile int status = 200;
    private volatile String reply = "";
    private volatile CountDownLatch stuck = new CountDownLatch(0);

    /** What it was asked, and with which key. */
    record Request(JsonNode body, String key) {

        String message(String role) {
            for (JsonNode message : body.get("messages")) {
                if (message.get("role").asString().equals(role)) {
                    return message.get("content").asString();
                }
            }
            throw new AssertionError("nothing from " + role);
        }
    }

    ModelStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Says this from now on. */
    void says(String text) {
        reply = text;
    }

    void fails(int code) {
        status = code;
    }

    /** Begins to speak and does not go on. */
    void getsStuck() {
        stuck = new CountDownLatch(1);
    }

    /** Goes on where it got stuck. */
    void recovers() {
        stuck.countDown();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String key = exchange.getRequestHeaders().getFirst("Authorization");
        requests.add(new Request(JSON.readTree(body), key == null ? "" : key));
        byte[] completion = JSON.writeValueAsString(completion()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, completion.length);
        exchange.getResponseBody().write(completion, 0, 10);
        exchange.getResponseBody().flush();
        awaitRecovery();
        exchange.getResponseBody().write(completion, 10, completion.length - 10);
        exchange.close();
    }

    private void awaitRecovery() {
        try {
            stuck.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> completion() {
        Map<String, Object> message = Map.of("role", "assistant", "content", reply);
        return Map.of(
                "id", "1",
                "object", "chat.completion",
                "created", 1,
                "model", "stub",
                "choices", List.of(Map.of("index", 0, "finish_reason", "stop", "message", message)));
    }

    @Override
    public void close() {
        recovers();
        server.stop(0);
        threads.shutdownNow();
    }
}
