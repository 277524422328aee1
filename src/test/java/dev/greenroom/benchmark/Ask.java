package dev.greenroom.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.Visitor;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked again and again. */
@FunctionalInterface
interface Ask {

    /** The bytes of a request: which connection it is on, and how many went before it there. */
    byte[] request(int connection, int number);

    /** The same page each time. */
    static Ask page(String path, Visitor visitor, boolean compressed) {
        byte[] request = request("GET", path, visitor, compressed ? "Accept-Encoding: gzip, deflate, br\r\n" : "", "");
        return (connection, number) -> request;
    }

    /** A whole request as this browser sends it. */
    static byte[] request(String method, String path, Visitor visitor, String headers, String body) {
        return request(method, path, visitor.credentials(), headers, body);
    }

    /** The same with the headers by which a browser is known. */
    static byte[] request(String method, String path, Map<String, String> credentials, String headers, String body) {
        String own = credentials.keySet().stream()
                .sorted()
                .map(name -> name + ": " + credentials.get(name) + "\r\n")
                .collect(Collectors.joining());
        byte[] content = body.getBytes(UTF_8);
        String type = content.length > 0
                ? "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n"
                : "";
        return (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html,*/*;q=0.8\r\n" + own + headers
                        + type + "\r\n" + body)
                .getBytes(UTF_8);
    }
}
