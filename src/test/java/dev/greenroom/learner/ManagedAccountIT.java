package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Member;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever has an account does with it. */
class ManagedAccountIT extends IntegrationTest {

    private static final String NEXT = "nine tall yellow cranes";

    @Autowired
    private JdbcClient jdbc;

    private Member member;

    @BeforeEach
    void signUp() {
        clock.advance(Duration.ofHours(2));
        member = Member.of(learner);
    }

    @Test
    void theBrowsersThatAreSignedInAreShown() {
        Visitor phone = visitor();
        member.signIn(phone);

        List<Element> rows = learner.page("/account").select(".account-sessions > li");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text()).contains("This browser", "Since", "Last used");
        assertThat(rows.get(1).select("form")).hasSize(1);
        assertThat(learner.get("/account").body()).doesNotContain(learner.cookie("session"), phone.cookie("session"));
    }

    @Test
    void oneOfThemIsSignedOutFromAnother() {
        Visitor phone = visitor();
        Visitor tablet = visitor();
        member.signIn(phone);
        member.signIn(tablet);

        Element end = learner.page("/account").select(".account-sessions form").get(0);
        assertThat(learner.submit(end, Map.of()).status()).isEqualTo(303);

        assertThat(List.of(isSignedIn(phone), isSignedIn(tablet))).containsExactlyInAnyOrder(true, false);
        assertThat(isSignedIn(learner)).isTrue();
    }

    @Test
    void allOthersAreSignedOutAtOnce() {
        Visitor phone = visitor();
        member.signIn(phone);

        learner.post("/account/sessions/removals", Map.of());

        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(learner)).isTrue();
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        Member.of(anotherLearner);
        Visitor phone = visitor();
        member.signIn(phone);
        String end = learner.page("/account").select(".account-sessions form").attr("action");

        assertThat(anotherLearner.post(end, Map.of()).status()).isEqualTo(404);
        assertThat(visitor().post(end, Map.of()).status()).isEqualTo(404);
        assertThat(isSignedIn(phone)).isTrue();
    }

    @Test
    void anotherPasswordEndsTheOtherSessions() {
        Visitor phone = visitor();
        member.signIn(phone);

        Answer changed = learner.post("/account/password", Map.of("password", Member.PASSWORD, "wanted", NEXT));

        assertThat(changed.status()).isEqualTo(303);
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(learner)).isTrue();
        assertThat(member.signIn(phone).status()).isEqualTo(422);
        assertThat(member.signIn(phone, NEXT).status()).isEqualTo(303);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsThePresentOne() {
        Answer wrong = learner.post("/account/password", Map.of("password", "not this one it is", "wanted", NEXT));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#password-problem").text()).isNotEmpty();

        Answer common = learner.post("/account/password", Map.of("password", Member.PASSWORD, "wanted", "password123"));
        assertThat(common.status()).isEqualTo(422);
        assertThat(common.page().select("#wanted-problem").text()).isNotEmpty();
        assertThat(member.signIn(visitor()).status()).isEqualTo(303);
    }

    @Test
    void anAccountIsDeletedOnlyByItsPassword() {
        Visitor phone = visitor();
        member.signIn(phone);
        learner.post("/plan/minutes", Map.of("minutes", "33"));

        Answer wrong = learner.post("/account/deletions", Map.of("confirmation", "not this one it is"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(isSignedIn(learner)).isTrue();

        Answer deleted = learner.post("/account/deletions", Map.of("confirmation", Member.PASSWORD));
        assertThat(deleted.status()).isEqualTo(303);
        assertThat(isSignedIn(learner)).isFalse();
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(member.signIn(phone).status()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from account where name = ?")
                        .param(member.name())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoseAccountIsGoneIsLedToTheDoor() {
        jdbc.sql("delete from known_address where account_id = (select id from account where name = ?)")
                .param(member.name())
                .update();
        jdbc.sql("delete from account where name = ?").param(member.name()).update();
        assertThat(learner.post("/account/password", Map.of("password", Member.PASSWORD, "wanted", NEXT))
                        .status())
                .isEqualTo(404);

        Answer led = learner.get("/account");

        assertThat(led.location()).isEqualTo("/login");
        assertThat(learner.get("/login").status()).isEqualTo(200);
        assertThat(isSignedIn(learner)).isFalse();
    }

    @Test
    void aVisitorHasNothingToManage() {
        for (String path : Set.of("/account/password", "/account/sessions/removals")) {
            assertThat(anotherLearner.post(path, Map.of()).status()).isEqualTo(404);
        }
    }

    @Test
    void aDeletionThatIsSentAgainFindsNothingLeftToDelete() {
        Map<String, String> deletion = Map.of("confirmation", Member.PASSWORD);

        for (String time : List.of("first", "again")) {
            Answer deleted = learner.post("/account/deletions", deletion);
            assertThat(deleted.status()).as(time).isEqualTo(303);
            assertThat(deleted.location()).as(time).isEqualTo("/");
        }
        assertThat(learner.page("/").text()).contains("If you can still sign in, your account was not deleted.");
    }

    @Test
    void whoGuessesHasToWaitAndKeepsWhatWasTyped() {
        Visitor guesser = visitor();
        String nobody = "nobody-" + member.name();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guess(guesser, nobody).status()).isEqualTo(422);
        }

        Answer late = guess(guesser, nobody);
        assertThat(late.status()).isEqualTo(429);
        assertThat(Integer.parseInt(late.header("Retry-After"))).isBetween(1, 15 * 60 + 1);
        assertThat(late.page().select("#name").val()).isEqualTo(nobody);
        assertThat(late.page().select("#password").val()).isEmpty();
        assertThat(late.page().select("main .error").text()).contains("minutes");

        clock.advance(Duration.ofMinutes(16));
        assertThat(guess(guesser, nobody).status()).isEqualTo(422);
    }

    @Test
    void whoHasSignedInFromHereBeforeIsNotLockedOut() {
        for (int guess = 0; guess < 12; guess++) {
            assertThat(guess(visitor(), member.name()).status()).isEqualTo(422);
        }

        assertThat(member.signIn(visitor()).status()).isEqualTo(303);
    }

    @Test
    void whoAsksWhichNamesAreTakenHearsItAFewTimes() {
        Map<String, String> asked = Map.of("name", member.name(), "password", NEXT);
        Visitor curious = visitor();
        for (int time = 0; time < 10; time++) {
            assertThat(curious.post("/signup", asked).status()).isEqualTo(422);
        }

        assertThat(curious.post("/signup", asked).status()).isEqualTo(429);
    }

    private static Answer guess(Visitor guesser, String name) {
        return guesser.post("/login", Map.of("name", name, "password", "something else altogether"));
    }

    private static boolean isSignedIn(Visitor browser) {
        return !browser.page("/account").select("form[action=/logout]").isEmpty();
    }
}
