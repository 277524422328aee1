package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Member;
import dev.greenroom.Route;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import dev.greenroom.pack.SamplePack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A host behind a proxy on which everyone needs an account, and somebody is an administrator. */
@TestPropertySource(
        properties = {
            "greenroom.accounts=required",
            "greenroom.administrators= Chief@Example.org , other@example.org, absent@example.org",
            "server.forward-headers-strategy=native"
        })
class HostIT extends IntegrationTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consensus";

    /** What else needs no account. */
    private static final Set<String> OPEN = Set.of("/login", "/logout", "/signup", "/theme");

    @Autowired
    private AccountSettings settings;

    @Autowired
    private UnclaimedAdministrators unclaimed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void pass() {
        clock.advance(Duration.ofHours(2));
    }

    @Test
    void whoHasNoAccountIsLedToTheDoor() {
        for (String path : List.of("/", "/questions?q=latency&page=1", "/account", "/admin", "/no-such-page")) {
            Answer led = learner.get(path);
            assertThat(led.status()).as(path).isEqualTo(303);
            assertThat(led.location()).startsWith("/login");
            assertThat(led.header("Set-Cookie")).doesNotContain("session");
        }
    }

    @Test
    void noRouteButTheDoorsIsOpenWithoutAnAccount() {
        List<Route> behind = Route.of(mapping).stream()
                .filter(route -> !OPEN.contains(route.pattern()))
                .toList();

        assertThat(behind).hasSizeGreaterThan(60);
        for (Route route : behind) {
            String address = route.pattern().replaceAll("\\{\\w+}", "any");
            Answer led = learner.send(route.method(), address, route.json() ? "application/json" : "", "");
            assertThat(led.status()).as(route.toString()).isEqualTo(route.json() ? 401 : 303);
            assertThat(led.location()).as(route.toString()).startsWith(route.json() ? "" : "/login");
        }
    }

    @Test
    void whatEveryoneNeedsIsOpen() {
        Document door = learner.page("/login");

        assertThat(learner.get(door.select("link[rel=stylesheet]").attr("href")).status())
                .isEqualTo(200);
        assertThat(learner.get("/signup").status()).isEqualTo(200);
        assertThat(learner.get("/actuator/health").status()).isEqualTo(200);
        assertThat(learner.get("/actuator/env").status()).isEqualTo(404);
        Element theme = door.expectFirst("form[action=/theme]");
        assertThat(learner.submit(theme, Map.of("theme", "dark")).status()).isEqualTo(303);
    }

    @Test
    void oneComesBackToThePageThatWasAskedFor() {
        String asked = "/questions?q=latency&level=senior";
        signUp(learner, someone());

        Visitor phone = visitor();
        String name = someone();
        signUp(anotherLearner, name);
        Document door = phone.page(phone.get(asked).location());
        Answer in = phone.submit(door.expectFirst("main form"), Map.of("name", name, "password", Member.PASSWORD));

        assertThat(in.location()).isEqualTo(asked);
        assertThat(whereSigningUpLeads(door)).isEqualTo(asked);
        assertThat(phone.get(asked).status()).isEqualTo(200);
        assertThat(learner.get("/").status()).isEqualTo(200);
    }

    private String whereSigningUpLeads(Document door) {
        Visitor newcomer = visitor();
        Document form = newcomer.page(door.expectFirst("a[href^=/signup]").attr("href"));
        return newcomer.submit(form.expectFirst("main form"), Map.of("name", someone(), "password", Member.PASSWORD))
                .location();
    }

    @Test
    void whoWasSignedOutFromElsewhereIsToldSoAndThisBrowserForgets() {
        signUp(learner, someone());
        jdbc.sql("delete from account_session").update();

        assertThat(learner.post("/logout", Map.of()).status()).isEqualTo(303);

        Document door = learner.page(learner.get("/").location());
        assertThat(door.select("[data-said='flash.signed-out']")).isNotEmpty();
    }

    @Test
    void whatAScriptSendsIsRefusedSoThatItKeepsIt() {
        Answer refused = learner.json("PUT", "/answers/" + UUID.randomUUID() + "/draft?step=answer", "{}");

        assertThat(refused.status()).isEqualTo(401);
    }

    @Test
    void whatWasTypedWhenTheSessionHadEndedIsSentAfterSigningInAgain() {
        String name = someone();
        String typed = "Typed <b>for</b> hours";
        signUp(learner, name);
        Element note = learner.page(QUESTION).expectFirst("form[action$=/notes]");
        endSessionsOf(name);

        Answer refused = learner.submit(note, Map.of("text", typed));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().expectFirst("h1").text()).isEqualTo("You are signed out");
        assertThat(refused.page().expectFirst("main textarea").wholeText()).isEqualToIgnoringNewLines(typed);
        assertThat(refused.page().select("main a[href=/login]")).hasSize(1);

        learner.post("/login", Map.of("name", name, "password", Member.PASSWORD));
        Answer again = learner.submit(refused.page().expectFirst("main form"), Map.of());
        assertThat(again.page().expectFirst("h1").text()).isEqualTo("One more click");
        assertThat(learner.submit(again.page().expectFirst("main form"), Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(learner.page(QUESTION).expectFirst("#note-text").wholeText()).isEqualToIgnoringNewLines(typed);
    }

    @Test
    void aButtonPressedWhenTheSessionHadEndedLeadsToTheDoor() {
        String name = someone();
        signUp(learner, name);
        endSessionsOf(name);

        Answer led = learner.post("/interviews", Map.of());

        assertThat(led.status()).isEqualTo(303);
        assertThat(led.location()).isEqualTo("/login");
    }

    /** As somebody does who has lost their phone. */
    private void endSessionsOf(String name) {
        Visitor desk = visitor();
        desk.post("/login", Map.of("name", name, "password", Member.PASSWORD));
        desk.submit(desk.page("/account").expectFirst("form[action=/account/sessions/removals]"), Map.of());
    }

    @Test
    void administratorsSeeCountsAndOthersNothing() {
        signUp(learner, someone());
        learner.post("/questions/" + GUIDE + "/consensus/notes", Map.of("text", "what nobody else reads"));
        assertThat(learner.get("/admin").status()).isEqualTo(404);
        assertThat(learner.page("/account").select("a[href=/admin]")).isEmpty();

        signUp(anotherLearner, "chief@example.org");
        Document counts = anotherLearner.page("/admin");

        assertThat(counts.select("tbody tr")).hasSize(4);
        assertThat(counts.select("tbody tr").get(1).text()).matches("New accounts \\d+ \\d+ \\d+");
        assertThat(counts.expectFirst("tbody tr:nth-child(2) td:last-child").text())
                .isNotEqualTo("0");
        assertThat(counts.text()).doesNotContain("nobody else", "@");
        assertThat(anotherLearner.page("/account").select("a[href=/admin]")).isNotEmpty();
        assertThat(settings.isPersonal()).isFalse();
    }

    @Test
    void packsAreForAdministratorsToBringAndTake() {
        byte[] pack = SamplePack.asWritten().zip();
        signUp(learner, someone());
        Document packs = learner.page("/packs");
        assertThat(packs.select("main form, main a[href$=.zip]")).isEmpty();
        assertThat(packs.select("a[href=/guides/" + GUIDE + "]")).isNotEmpty();
        for (String address : List.of("/packs", "/packs/checks")) {
            assertThat(learner.upload(address, "pack", pack).status()).isEqualTo(404);
            assertThat(learner.post(address, Map.of()).status()).isEqualTo(404);
        }
        assertThat(learner.get("/packs/" + GUIDE + ".zip").status()).isEqualTo(404);

        signUp(anotherLearner, "other@example.org");

        assertThat(anotherLearner.page("/packs").select("main input[type=file]"))
                .hasSize(1);
        assertThat(anotherLearner.upload("/packs/checks", "pack", pack).status())
                .isEqualTo(200);
        assertThat(anotherLearner.get("/packs/" + GUIDE + ".zip").status()).isEqualTo(200);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void administratorsWithoutAnAccountAreNamed(CapturedOutput output) {
        signUp(learner, "chief@example.org");
        signUp(anotherLearner, "other@example.org");

        unclaimed.warn();

        assertThat(output)
                .contains("absent@example.org is an administrator without an account yet")
                .doesNotContain("chief@example.org is", "other@example.org is");
    }

    @Test
    void overHttpsNoCookieEverTravelsUnencrypted() {
        Map<String, String> https = Map.of("X-Forwarded-Proto", "https");
        String token = learner.page("/login").expectFirst("input[name=_csrf]").val();
        String form = "name=" + someone() + "&password=" + Member.PASSWORD.replace(' ', '+') + "&_csrf=" + token;

        Answer door = anotherLearner.get("/login", https);
        Answer up = learner.postFrom(https, "/signup", form);

        assertThat(door.header("Set-Cookie")).contains("XSRF-TOKEN=", "learner=");
        assertThat(up.header("Set-Cookie")).contains("session=", "learner=", "flash=");
        for (Answer answer : List.of(door, up)) {
            assertThat(answer.headers().get("set-cookie"))
                    .allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
        }
        assertThat(visitor().get("/login").header("Set-Cookie")).doesNotContain("Secure");
    }

    @Test
    void overHttpsBrowsersComeBackByHttpsToThisNameAlone() {
        Answer door = learner.get("/login", Map.of("X-Forwarded-Proto", "https"));

        assertThat(door.header("Strict-Transport-Security"))
                .startsWith("max-age=31536000")
                .doesNotContain("includeSub");
    }

    private static String someone() {
        return "robin-" + UUID.randomUUID() + "@example.org";
    }

    private static void signUp(Visitor who, String name) {
        Answer up = who.submit(
                who.page("/signup").expectFirst("main form"), Map.of("name", name, "password", Member.PASSWORD));
        assertThat(up.status()).isEqualTo(303);
    }
}
