package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellIT extends IntegrationTest {

    @Test
    void everyPageCarriesAPolicyThatAllowsNothingInline() {
        Answer home = learner.get("/");

        assertThat(home.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(home.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(home.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(home.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(home.header("Permissions-Policy")).contains("camera=()");
        assertThat(home.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(home.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(home.header("Set-Cookie")).doesNotContain("JSESSIONID");
    }

    @Test
    void cookiesAreKeptFromScriptsAndOtherSites() {
        assertThat(learner.get("/").headers().get("set-cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void aHostLearnsWhetherAnInstanceLivesAndWhetherItIsReady() {
        assertThat(learner.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(learner.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(learner.get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void everyAnswerNamesItsRequest() {
        assertThat(learner.get("/").header("X-Request-Id"))
                .hasSize(36)
                .isNotEqualTo(learner.get("/").header("X-Request-Id"));
    }

    @Test
    void aForgedHostIsNeverLedTo() throws IOException {
        String form = "theme=dark&back=%2Ffaq&_csrf="
                + learner.page("/login").expectFirst("input[name=_csrf]").val();

        String answer = raw(
                "POST /theme HTTP/1.1",
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example",
                "Connection: close",
                "Cookie: XSRF-TOKEN=" + learner.cookie("XSRF-TOKEN"),
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length(),
                "",
                form);

        assertThat(answer).startsWith("HTTP/1.1 303").contains("Location: /faq").doesNotContain("evil.example");
        assertThat(raw("GET / HTTP/1.1", "Host: evil.example", "Connection: close", "", ""))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("evil.example");
    }

    @Test
    void whoComesByAnotherNameManagesNothing() throws IOException {
        assertThat(learner.get("/packs").body()).contains("action=\"/packs\"");
        assertThat(raw("GET /packs HTTP/1.1", "Host: evil.example", "Connection: close", "", ""))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("action=\"/packs\"");
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For, 203.0.113.7", "X-Forwarded-For, 127.0.0.1", "Forwarded, for=203.0.113.7"})
    void whoComesThroughAProxyManagesNothing(String header, String from) {
        assertThat(learner.page("/packs").select("form[action=/packs]")).hasSize(1);

        Answer passedOn = learner.get("/packs", Map.of(header, from));

        assertThat(passedOn.status()).isEqualTo(200);
        assertThat(passedOn.page().select("form[action=/packs]")).isEmpty();
    }

    @Test
    void theThemeFormOfAnErrorComesBackToTheAddressThatWasAskedFor() {
        Element theme = learner.get("/no-such-page?q=1").page().expectFirst("form[action=/theme]");

        assertThat(learner.submit(theme, Map.of("theme", "dark")).location()).isEqualTo("/no-such-page?q=1");
    }

    @Test
    void thePageOfErrorsHasNoAddressOfItsOwn() {
        assertThat(learner.get("/error").status()).isEqualTo(404);
        assertThat(learner.get("/%65rror").status()).isEqualTo(404);
    }

    /** Says exactly this to the server, as no browser would. */
    private String raw(String... lines) throws IOException {
        URI server = URI.create(address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anUnknownAddressLeadsOn() {
        Answer missing = learner.get("/no-such-page");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.page().select("main a[href=/questions]")).isNotEmpty();
        assertThat(missing.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void theThemeIsRememberedAndThePageComesBack() {
        Answer chosen = learner.post("/theme", Map.of("theme", "dark", "back", "/faq?x=1"));

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).isEqualTo("/faq?x=1");
        assertThat(learner.page("/").select("html").attr("data-theme")).isEqualTo("dark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/%0d%0aX: y",
                "javascript:alert(1)",
                ""
            })
    void theThemeFormNeverLeadsToAnotherSite(String back) {
        assertThat(learner.post("/theme", Map.of("theme", "light", "back", back))
                        .location())
                .matches("/(%0d%0aX:%20y|)");
    }

    @Test
    void aFormWithoutItsTokenIsShownAgainWithWhatWasTyped() {
        Answer stale = learner.submit(
                learner.page("/").expectFirst("form[action=/theme]"),
                Map.of("_csrf", "expired", "text", "my <b>answer</b>\nsecond line", "theme", "dark"));

        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.page().expectFirst("main textarea[name=text]").wholeText())
                .isEqualToNormalizingNewlines("my <b>answer</b>\nsecond line");
        Answer again = learner.submit(stale.page().expectFirst("main form"), Map.of());
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        String form = "text=Click+to+win&theme=dark&_csrf=guessed";
        Answer foreign = learner.postFrom("cross-site", "/theme", form);

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("<textarea", "Click to win");
        assertThat(learner.postFrom("same-origin", "/theme", form).body()).contains("Click to win");
    }

    @Test
    void whereABrowserTellsNoMoreTheOriginShowsWhoseFormItIs() {
        String here = address();
        String form = "text=My+words&theme=dark&_csrf=expired";

        assertThat(List.of(Map.of("Origin", here), Map.of("Referer", here + "/faq?x=1")))
                .allSatisfy(own ->
                        assertThat(learner.postFrom(own, "/theme", form).body()).contains("My words"));
        assertThat(List.of(
                        Map.<String, String>of(),
                        Map.of("Origin", "null"),
                        Map.of("Origin", "http://evil.example"),
                        Map.of("Origin", here + "0"),
                        Map.of("Origin", here.replace("http:", "https:")),
                        Map.of("Origin", "http://evil.example", "Referer", here + "/faq"),
                        Map.of("Referer", "http://evil.example/" + here),
                        Map.of("Sec-Fetch-Site", "cross-site", "Origin", here)))
                .allSatisfy(foreign -> assertThat(
                                learner.postFrom(foreign, "/theme", form).body())
                        .doesNotContain("My words"));
    }

    @Test
    void onlyHealthIsExposed() {
        assertThat(learner.get("/actuator/health").status()).isEqualTo(200);
        assertThat(learner.get("/actuator/health").body()).doesNotContain("components");
        assertThat(learner.get("/actuator/env").status()).isEqualTo(404);
        assertThat(learner.get("/actuator/beans").status()).isEqualTo(404);
    }

    @Test
    void assetsAreKeptForEver() {
        String sheet = learner.page("/").select("link[rel=stylesheet]").attr("href");

        Answer css = learner.get(sheet);
        assertThat(css.status()).isEqualTo(200);
        assertThat(css.header("Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(learner.get(sheet.replace("app.css", "fonts/inter.woff2")).status())
                .isEqualTo(200);
    }
}
