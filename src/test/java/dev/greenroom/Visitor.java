package dev.greenroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A browser without JavaScript: it keeps cookies, follows no redirect by itself, and sends forms as they stand on a page. */
public final class Visitor {

    private String address;
    private final CookieManager cookies;
    private final HttpClient client;

    /** Good for as long as the cookie that it belongs to. */
    private @Nullable String token;

    private String tokenCookie = "";

    /** A new browser, without any cookie, for the site at that address. */
    public Visitor(String address) {
        this(address, new CookieManager());
    }

    private Visitor(String address, CookieManager cookies) {
        this.address = address;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The same browser, with its cookies now and later, at another address where the site answers. */
    public Visitor at(String other) {
        return new Visitor(other, cookies);
    }

    /** Goes on with the same cookies where the site answers now; cookies do not know of ports. */
    public void moveTo(String address) {
        this.address = address;
    }

    /** What came back. */
    public record Answer(int status, Map<String, List<String>> headers, String body, String address) {

        public Document page() {
            return Jsoup.parse(body, address);
        }

        /** The path a redirect leads to. */
        public String location() {
            String location = header("location");
            return location.startsWith("http") ? path(URI.create(location)) : location;
        }

        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
        }

        private static String path(URI uri) {
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    /** Gets a page as a browser does that sends some headers of its own. */
    public Answer get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** Gets a page that must be there. */
    public Document page(String path) {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        return answer.page();
    }

    /** Sends a form of a page as it stands, with some fields set to other values. */
    public Answer submit(Element form, Map<String, String> values) {
        return submit(form, form.attr("action"), values);
    }

    /** Sends the form of a page to another address, as a button with a {@code formaction} does. */
    public Answer submit(Element form, String action, Map<String, String> values) {
        List<String> pairs = new ArrayList<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            if (isSent(field) && !values.containsKey(field.attr("name"))) {
                pairs.add(pair(field.attr("name"), value(field)));
            }
        }
        values.forEach((name, value) -> pairs.add(pair(name, value)));
        return post(action, String.join("&", pairs));
    }

    /** Posts fields with a valid token, from no page in particular. */
    public Answer post(String path, Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(entry -> pair(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, body.isEmpty() ? pair("_csrf", token()) : body + "&" + pair("_csrf", token()));
    }

    /** Sends JSON with a valid token. */
    public Answer json(String method, String path, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Any request at all with a valid token, its body as it is; without a type nothing says what the body is. */
    public Answer send(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("X-XSRF-TOKEN", token());
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with one file, as a browser does. */
    public Answer upload(String path, String field, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token()
                        + "\r\n--limit\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--limit--\r\n".getBytes(UTF_8));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The bytes of a file that must be there. */
    public byte[] download(String path) {
        HttpResponse<byte[]> file = send(HttpRequest.newBuilder(uri(path)), HttpResponse.BodyHandlers.ofByteArray());
        if (file.statusCode() != 200) {
            throw new AssertionError(path + " answered " + file.statusCode());
        }
        return file.body();
    }

    /** Any request at all, without a token. */
    public Answer raw(String method, String path) {
        return send(HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Another device on which the same cookies are set. */
    public Visitor secondDevice() {
        Visitor second = new Visitor(address);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> second.cookies.getCookieStore().add(URI.create(address), cookie));
        return second;
    }

    /** A browser without any cookie, for the same site. */
    public Visitor another() {
        return new Visitor(address);
    }

    /** Has the browser send a cookie that a script would have set. */
    public void cookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain(URI.create(address).getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    /** The value of a cookie; empty if there is none. */
    public String cookie(String name) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The headers by which this browser is known, and its forms are believed. */
    public Map<String, String> credentials() {
        String token = token();
        String sent = cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return Map.of("Cookie", sent, "X-XSRF-TOKEN", token);
    }

    /** Those of this moment: one browser may be used by several threads, and the list of all is the store's own. */
    private List<HttpCookie> cookies() {
        return cookies.getCookieStore().get(URI.create(address));
    }

    private Answer post(String path, String body) {
        return postFrom("same-origin", path, body);
    }

    /** Posts a form that stood on a page of that kind of site, as browsers name them in {@code Sec-Fetch-Site}. */
    public Answer postFrom(String site, String path, String body) {
        return postFrom(Map.of("Sec-Fetch-Site", site), path, body);
    }

    /** Posts a form with the headers by which a browser tells where it stood. */
    public Answer postFrom(Map<String, String> site, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded");
        site.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token() {
        if (token == null || !tokenCookie.equals(cookie("XSRF-TOKEN"))) {
            Answer home = get("/");
            token = (home.status() == 200 ? home.page() : page(home.location()))
                    .expectFirst("input[name=_csrf]")
                    .val();
            tokenCookie = cookie("XSRF-TOKEN");
        }
        return token;
    }

    private static boolean isSent(Element field) {
        String type = field.attr("type");
        boolean box = type.equals("checkbox") || type.equals("radio");
        return !field.hasAttr("disabled") && (!box || field.hasAttr("checked"));
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            // A browser drops the first line end after the tag and sends CRLF.
            case "textarea" -> field.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n");
            case "select" -> field.select("option[selected]").val();
            default -> field.attr("type").equals("checkbox") && !field.hasAttr("value") ? "on" : field.val();
        };
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : address + path);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        return new Answer(response.statusCode(), response.headers().map(), response.body(), address);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
