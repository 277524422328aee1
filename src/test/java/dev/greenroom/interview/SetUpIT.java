package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetUpIT extends IntegrationTest {

    @Test
    void theFormStartsAnInterviewAsItStands() {
        Sitting sitting = Sitting.start(learner);

        assertThat(sitting.path()).matches("/interviews/[0-9a-f-]{36}");
        assertThat(sitting.place()).isEqualTo("1 answer");
        assertThat(sitting.page().select("[data-clock-interview]").text()).isIn("30:00", "29:59");
    }

    @Test
    void nothingIsKeptOfAVisitorWhoLooksAtTheForm() {
        Document page = learner.page("/interviews/new");

        assertThat(page.select("input[name=minutes][checked]").val()).isEqualTo("30");
        assertThat(page.select("input[name=timing][checked]").val()).isEqualTo("relaxed");
        assertThat(page.select("input[type=checkbox][checked]")).isEmpty();
        assertThat(page.select("head meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void anAddressFillsTheFormIn() {
        Document page = learner.page(
                "/interviews/new?topic=security&topic=scaling&minutes=15&kind=technical&level=senior&timing=strict");

        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("15", "senior", "security", "scaling", "technical", "strict");
    }

    @Test
    void unknownValuesInAnAddressAreLeftOut() {
        Document page = learner.page("/interviews/new?topic=cooking&level=genius&minutes=soon");

        assertThat(page.select("input[type=checkbox][checked]")).isEmpty();
        assertThat(page.select("input[name=level][checked]").val()).isEqualTo("staff");
    }

    @Test
    void narrowSettingsAreAnsweredWithWhatTheyHold() {
        Visitor.Answer refused =
                learner.submit(Sitting.form(learner), Map.of("topic", "security", "minutes", "60", "timing", "strict"));

        assertThat(refused.status()).isEqualTo(422);
        Document page = refused.page();
        assertThat(page.select(".error").text()).matches("These settings hold \\d+ of 60 minutes\\.");
        String description = page.select("fieldset[aria-describedby]").attr("aria-describedby");
        assertThat(page.getElementById(description)).isNotNull();
        assertThat(page.select("input[checked]").eachAttr("value")).contains("60", "security", "strict");
    }

    @Test
    void whatIsOfferedInsteadStarts() {
        Document page = learner.submit(Sitting.form(learner), Map.of("topic", "security", "minutes", "60"))
                .page();
        Element offer = page.expectFirst("button[name=offer]");

        Visitor.Answer started =
                learner.submit(page.expectFirst("form[action=/interviews]"), Map.of("offer", offer.val()));

        assertThat(started.status()).isEqualTo(303);
        assertThat(learner.page(started.location())
                        .select("[data-clock-interview]")
                        .text())
                .containsAnyOf(offer.val() + ":00", Integer.parseInt(offer.val()) - 1 + ":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "61", "999999999999", "half an hour", ""})
    void aLengthThatIsNoneIsRefusedBesideItsField(String minutes) {
        Visitor.Answer refused = learner.submit(Sitting.form(learner), Map.of("minutes", minutes));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#length-problem .error").text()).contains("60 minutes");
    }

    @Test
    void aGuideThatDoesNotExistIsNotFound() {
        assertThat(learner.get("/interviews/new?guide=cooking").status()).isEqualTo(404);
        assertThat(learner.post("/interviews", Map.of("guide", "cooking")).status())
                .isEqualTo(404);
    }

    @Test
    void asksOnlyWhatWasChosen() {
        Sitting sitting = Sitting.start(learner, Map.of("topic", "security", "minutes", "15"));

        assertThat(sitting.page().select(".meta").text()).contains("Security");
    }

    @Test
    void aSecondStartLeadsToTheInterviewThatRuns() {
        Sitting sitting = Sitting.start(learner);

        Visitor.Answer again = learner.submit(Sitting.form(learner), Map.of());

        assertThat(again.location()).isEqualTo(sitting.path());
        assertThat(sitting.page().select("[role=status]").text()).contains("already running");
        assertThat(sitting.place()).isEqualTo("1 answer");
    }

    @Test
    void manyClicksAtOnceStartOneInterview() throws Exception {
        learner.page("/interviews/new");
        ExecutorService clicks = Executors.newFixedThreadPool(6);

        List<Callable<String>> all = Stream.<Callable<String>>generate(
                        () -> () -> learner.post("/interviews", Map.of()).location())
                .limit(12)
                .toList();
        List<String> places =
                clicks.invokeAll(all).stream().map(SetUpIT::result).distinct().toList();
        clicks.shutdown();

        assertThat(places).hasSize(1);
        assertThat(learner.page(places.get(0)).select("form[data-turn]")).hasSize(1);
    }

    private static String result(java.util.concurrent.Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theListOfAVisitorOffersTheFirstInterview() {
        Document page = learner.page("/interviews");

        Element form = page.expectFirst("main form[action=/interviews]");
        assertThat(learner.submit(form, Map.of()).status()).isEqualTo(303);
    }

    @Test
    void theListHoldsTheRunningInterviewAndThoseThatAreOver() {
        Sitting over = Sitting.start(learner);
        over.end("");
        Sitting running = Sitting.start(learner);

        Document page = learner.page("/interviews");

        assertThat(page.select(".band a").attr("href")).isEqualTo(running.path());
        assertThat(page.select(".rows a").eachAttr("href")).containsExactly(over.path() + "/report");
        assertThat(anotherLearner.page("/interviews").select(".rows a, .band a"))
                .isEmpty();
    }

    @Test
    void repeatingAsksTheSameQuestionsInTheSameOrder() {
        Sitting first = Sitting.start(learner);
        String question = first.question();
        first.skip("");
        String second = first.question();
        first.end("");

        Visitor.Answer repeated = first.post("repeats", Map.of());

        Document page = learner.page(repeated.location());
        assertThat(page.select("h1").text()).isEqualTo(question);
        learner.submit(page.expectFirst("form[data-turn]"), repeated.location() + "/skips", Map.of());
        assertThat(learner.page(repeated.location()).select("h1").text()).isEqualTo(second);
    }

    @Test
    void nobodyRepeatsTheInterviewOfAnother() {
        Sitting sitting = Sitting.start(learner);

        assertThat(repeated(anotherLearner, sitting.path())).isEqualTo(404);
        Sitting.start(anotherLearner);
        assertThat(repeated(anotherLearner, sitting.path()))
                .as("while one of their own runs")
                .isEqualTo(404);
        assertThat(repeated(learner, "/interviews/" + UUID.randomUUID())).isEqualTo(404);
    }

    private static int repeated(Visitor visitor, String interview) {
        return visitor.post(interview + "/repeats", Map.of()).status();
    }
}
