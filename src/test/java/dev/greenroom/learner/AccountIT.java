package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Member;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing up, in and out, over HTTP. */
class AccountIT extends IntegrationTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consensus";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnData ownData;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private LearnerRepository learners;

    /** What other tests tried is long ago. */
    @BeforeEach
    void pass() {
        clock.advance(Duration.ofHours(2));
    }

    @Test
    void aVisitorHasNoSession() {
        int before = sessions();

        for (String path : List.of("/", "/login", "/signup", "/account", QUESTION, "/plan")) {
            assertThat(learner.get(path).header("Set-Cookie")).doesNotContain("session");
        }
        note(learner, "kept");
        learner.post("/login", Map.of("name", "kim@example.org", "password", "something wrong"));

        assertThat(learner.cookie("session")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void whatAGuestDidBecomesTheAccounts() {
        note(learner, "from before");
        String guest = learner.cookie("learner");

        Member member = Member.of(learner);

        assertThat(note(learner)).isEqualTo("from before");
        assertThat(learner.page("/account").text()).contains(member.name());
        Visitor thief = visitor();
        thief.cookie("learner", guest);
        assertThat(note(thief)).isEmpty();
        assertThat(learner.cookie("learner")).isNotEqualTo(guest);
    }

    @Test
    void theWorkIsThereInEveryBrowserAndInNoneAfterSigningOut() {
        Member member = Member.of(learner);
        note(learner, "mine alone");

        Answer in = member.signIn(anotherLearner);
        assertThat(in.status()).isEqualTo(303);
        assertThat(note(anotherLearner)).isEqualTo("mine alone");

        for (String click : List.of("first", "second")) {
            Answer out = anotherLearner.post("/logout", Map.of());
            assertThat(out.status()).as(click).isEqualTo(303);
            assertThat(anotherLearner.page("/").select("[data-said='flash.signed-out']"))
                    .as(click)
                    .isNotEmpty();
        }
        assertThat(note(anotherLearner)).isEmpty();
        assertThat(note(learner)).isEqualTo("mine alone");
    }

    @Test
    void whatWasSaidInAnInterviewWhenTheSessionHadEndedIsSentAfterSigningInAgain() {
        Member member = Member.of(learner);
        String interview = learner.post("/interviews", Map.of()).location();
        Element turn = learner.page(interview).expectFirst("#turn");
        jdbc.sql("delete from account_session").update();

        Answer refused = learner.submit(turn, interview + "/answers", Map.of("text", "Said just in time"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.page().expectFirst("main textarea").wholeText())
                .isEqualToIgnoringNewLines("Said just in time");
        assertThat(refused.page().select("main a[href=/login]")).hasSize(1);

        member.signIn(learner);
        Answer again = learner.submit(refused.page().expectFirst("main form"), Map.of());
        assertThat(again.page().expectFirst("h1").text()).isEqualTo("One more click");
        assertThat(learner.submit(again.page().expectFirst("main form"), Map.of())
                        .location())
                .isEqualTo(interview);
        learner.post(interview + "/end", Map.of());
        assertThat(learner.page(interview + "/report").text()).contains("Said just in time");
    }

    @Test
    void whatIsWrittenWhileItsLearnerIsErasedIsShownOnceMore() {
        Member.of(learner);
        UUID id = learnerOf(learner);
        // A request that was let in before the session ended.
        jdbc.sql("update account_session set principal_name = 'let in already'").update();
        ownData.erase(id);

        for (String address : List.of(QUESTION + "/notes", QUESTION + "/answers", "/interviews")) {
            Answer refused = learner.post(address, Map.of("text", "Said too late"));

            assertThat(refused.status()).as(address).isEqualTo(404);
            assertThat(refused.page().expectFirst("main textarea").wholeText())
                    .isEqualToIgnoringNewLines("Said too late");
        }
    }

    private UUID learnerOf(Visitor who) {
        String name = who.page("/account").expectFirst(".account-name").text();
        return jdbc.sql("select learner_id from account where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    @Test
    void aSessionThatWasSignedOutIsGone() {
        Member.of(learner);
        Visitor copy = learner.secondDevice();
        assertThat(copy.page("/account").select("form[action=/logout]")).isNotEmpty();

        learner.post("/logout", Map.of());

        assertThat(copy.page("/account").select("form[action=/logout]")).isEmpty();
    }

    @Test
    void whatAGuestDidJoinsAnAccountThatIsThere() {
        Member member = Member.of(learner);
        note(learner, "of the account");
        note(anotherLearner, "of the guest");
        anotherLearner.post("/plan/minutes", Map.of("minutes", "35"));
        String guest = anotherLearner.cookie("learner");

        member.signIn(anotherLearner);

        assertThat(note(anotherLearner)).contains("of the account", "of the guest");
        assertThat(learner.page("/plan").select("#minutes").val())
                .isEqualTo(anotherLearner.page("/plan").select("#minutes").val());
        Visitor thief = visitor();
        thief.cookie("learner", guest);
        assertThat(note(thief)).isEmpty();
    }

    @Test
    void signingInTwiceMergesNothingTwice() {
        Member member = Member.of(learner);
        note(learner, "once");

        member.signIn(learner);
        member.signIn(learner);

        assertThat(note(learner)).isEqualTo("once");
    }

    @Test
    void cookiesOfASessionAreKeptFromScriptsAndOtherSites() {
        Answer up = learner.post("/signup", Map.of("name", someone(), "password", Member.PASSWORD));

        assertThat(up.headers().get("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("session="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(up.header("Set-Cookie")).doesNotContain("JSESSIONID");
    }

    @Test
    void noSessionIsTakenOverThatWasKnownBefore() {
        Member member = Member.of(learner);
        String mine = learner.cookie("session");
        Visitor victim = visitor();
        victim.cookie("session", mine.substring(1) + "A");

        member.signIn(victim);
        assertThat(victim.cookie("session")).isNotEqualTo(mine.substring(1) + "A");

        String before = victim.cookie("session");
        member.signIn(victim);
        assertThat(victim.cookie("session")).isNotEqualTo(before);
        Visitor thief = visitor();
        thief.cookie("session", before);
        assertThat(thief.page("/account").text()).doesNotContain(member.name());
    }

    @Test
    void theTokenOfFormsIsRenewed() {
        String before = formToken(learner);
        String cookie = learner.cookie("XSRF-TOKEN");

        Member.of(learner);
        assertThat(before).isNotEmpty();
        learner.page("/");
        assertThat(learner.cookie("XSRF-TOKEN")).isNotEmpty().isNotEqualTo(cookie);

        String signedIn = learner.cookie("XSRF-TOKEN");
        learner.post("/logout", Map.of());
        learner.page("/");
        assertThat(learner.cookie("XSRF-TOKEN")).isNotEmpty().isNotEqualTo(signedIn);
    }

    @Test
    void theDatabaseHoldsNeitherPasswordsNorWhatOpensASession() {
        Member member = Member.of(learner);

        String hash = jdbc.sql("select password from account where name = ?")
                .param(member.name())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{argon2@SpringSecurity_v5_8}$argon2id$v=19$");
        assertThat(jdbc.sql("select count(*) from account_session where session_id = ?")
                        .param(learner.cookie("session"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "kim@example.org, -, password",
                "kim@example.org, tooshort, password",
                "kim@example.org, password123!, password",
                "kim@example.org, Kim@Example.org, password",
                "no-address, seven small green frogs, name",
                "two@at@example.org, seven small green frogs, name",
                "-, seven small green frogs, name"
            })
    void whatIsWrongIsSaidBesideItsField(String name, String password, String field) {
        Answer refused = learner.submit(
                learner.page("/signup").expectFirst("main form"),
                Map.of("name", name == null ? "" : name, "password", password == null ? "" : password));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().expectFirst("#" + field).attr("aria-describedby"))
                .isEqualTo(field + "-problem");
        assertThat(refused.page().expectFirst("#" + field + "-problem").text()).isNotEmpty();
        assertThat(refused.page().select("#name").val()).isEqualTo(name == null ? "" : name);
        assertThat(refused.page().select("#password").val()).isEmpty();
    }

    @Test
    void aNameIsTheSameHoweverItIsTyped() {
        String name = someone();
        learner.post("/signup", Map.of("name", "  " + name.toUpperCase() + " ", "password", Member.PASSWORD));

        Answer in = anotherLearner.post("/login", Map.of("name", name, "password", Member.PASSWORD));

        assertThat(in.status()).isEqualTo(303);
    }

    @Test
    void aNameThatIsTakenIsNotTakenOver() {
        Member member = Member.of(learner);
        note(learner, "mine");

        Answer taken =
                anotherLearner.post("/signup", Map.of("name", member.name(), "password", "another password it is"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().select("#name-problem").text()).contains("sign in");

        // Their own password lets them in, as after a second click.
        Answer again = anotherLearner.post("/signup", Map.of("name", member.name(), "password", Member.PASSWORD));
        assertThat(again.status()).isEqualTo(303);
        assertThat(note(anotherLearner)).isEqualTo("mine");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aNameThatTwoWantAtTheSameMomentIsNotLogged(CapturedOutput output) {
        String name = Member.of(learner).name();
        Learner second = learners.saveAndFlush(new Learner(UUID.randomUUID(), clock.instant()));
        Account account =
                new Account(UUID.randomUUID(), second.id(), new Name(name), "no hash of any password", clock.instant());

        assertThatThrownBy(() -> accounts.saveAndFlush(account)).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(output).doesNotContain(name);
    }

    @Test
    void signingInNeverTellsWhetherThereIsAnAccount() {
        Member member = Member.of(learner);

        Answer wrong = anotherLearner.post("/login", Map.of("name", member.name(), "password", "not this password"));
        Answer nobody = anotherLearner.post("/login", Map.of("name", someone(), "password", "not this password"));

        assertThat(wrong.status()).isEqualTo(nobody.status()).isEqualTo(422);
        assertThat(wrong.page().select("main .error").text())
                .isEqualTo(nobody.page().select("main .error").text())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan?x=1", "/questions/" + GUIDE + "/consensus"})
    void oneComesBackToWhereOneWas(String back) {
        Member member = Member.of(learner);

        Answer in = anotherLearner.submit(
                anotherLearner.page("/login?back=" + back).expectFirst("main form"),
                Map.of("name", member.name(), "password", Member.PASSWORD));

        assertThat(in.location()).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/{x}"})
    void nobodyIsLedToAnotherSite(String back) {
        Member member = Member.of(learner);

        Answer in =
                anotherLearner.post("/login", Map.of("name", member.name(), "password", Member.PASSWORD, "back", back));

        assertThat(in.location()).isEqualTo("/");
    }

    @Test
    void pagesOfAccountsAreNeverStored() {
        for (String path : List.of("/login", "/signup", "/account")) {
            assertThat(learner.get(path).header("Cache-Control")).isEqualTo("no-store");
        }
    }

    private static String someone() {
        return "robin-" + UUID.randomUUID() + "@example.org";
    }

    private static void note(Visitor who, String text) {
        assertThat(who.post(QUESTION + "/notes", Map.of("text", text)).status()).isEqualTo(303);
    }

    private static String note(Visitor who) {
        return who.page(QUESTION)
                .expectFirst("main textarea[name=text]")
                .wholeText()
                .strip();
    }

    private static String formToken(Visitor who) {
        return who.page("/").expectFirst("input[name=_csrf]").val();
    }

    private int sessions() {
        return jdbc.sql("select count(*) from account_session")
                .query(Integer.class)
                .single();
    }
}
