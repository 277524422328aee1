package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody writes faster than this instance takes. */
@SmallInstance
class PaceIT extends IntegrationTest {

    private static final String NOTES = "/questions/" + GUIDE + "/consensus/notes";

    @BeforeEach
    void beginBoth() {
        clock.advance(Duration.ofMinutes(2));
        // The first is from an address, the next from a learner.
        learner.post(NOTES, Map.of("text", "x"));
        anotherLearner.post(NOTES, Map.of("text", "x"));
    }

    @Test
    void aFormTooManyIsShownAgainAndSentAfterAPause() {
        hurry(learner);

        Answer refused = learner.post(NOTES, Map.of("text", "x, typed <b>for</b> hours\nand kept"));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 10);
        assertThat(refused.page().expectFirst("h1").text()).isEqualTo("One moment, please");
        assertThat(refused.page().expectFirst("main textarea").wholeText())
                .isEqualToNormalizingNewlines("x, typed <b>for</b> hours\nand kept");

        clock.advance(Duration.ofSeconds(Integer.parseInt(refused.header("Retry-After"))));
        Answer again = learner.submit(refused.page().expectFirst("main form"), Map.of());
        assertThat(again.status()).isEqualTo(303);
        assertThat(learner.page("/questions/" + GUIDE + "/consensus").text()).contains("for</b> hours");
    }

    @Test
    void othersGoOn() {
        hurry(learner);
        assertThat(learner.post(NOTES, Map.of("text", "x")).status()).isEqualTo(429);

        assertThat(anotherLearner.post(NOTES, Map.of("text", "x")).status()).isEqualTo(303);
        assertThat(visitor().post(NOTES, Map.of("text", "x")).status()).isEqualTo(303);
    }

    @Test
    void visitorsOfOneAddressShareItsPlaces() {
        List<Integer> statuses = Stream.generate(() -> visitor().post("/theme", Map.of("theme", "dark")))
                .limit(90)
                .map(Answer::status)
                .toList();

        assertThat(statuses.subList(0, 50)).containsOnly(303);
        assertThat(statuses.subList(50, 90)).as("a place a second comes free").contains(429);
        assertThat(learner.post(NOTES, Map.of("text", "x")).status()).isEqualTo(303);
    }

    @Test
    void readingIsNeverRefused() {
        hurry(learner);

        assertThat(learner.get("/").status()).isEqualTo(200);
        assertThat(learner.raw("HEAD", "/questions").status()).isEqualTo(200);
    }

    /** Only to follow a link keeps a session there. */
    @Test
    void goingToAProviderAndComingBackIsCounted() {
        hurry(learner);

        for (String path : List.of("/oauth2/authorization/provider", "/login/oauth2/code/provider")) {
            Answer refused = learner.get(path);
            assertThat(refused.status()).as(path).isEqualTo(429);
            assertThat(refused.page().expectFirst("h1").text()).isEqualTo("One moment, please");
        }
    }

    @Test
    void scriptsAndFilesAreToldHowLongToWait() {
        hurry(learner);

        Answer draft = learner.json("PUT", "/answers/" + UUID.randomUUID() + "/draft?step=answer", "{}");
        assertThat(draft.status()).isEqualTo(429);
        assertThat(draft.header("Retry-After")).isNotEmpty();

        Answer file = learner.upload("/account/imports", "data", new byte[10]);
        assertThat(file.status()).isEqualTo(429);
        assertThat(file.page().expectFirst("h1").text()).isEqualTo("One moment, please");
    }

    private static void hurry(Visitor who) {
        for (int i = 0; i < 6; i++) {
            assertThat(who.post(NOTES, Map.of("text", "x")).status()).isEqualTo(303);
        }
    }
}
