package dev.greenroom.interview;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.pack.LoadedPack;
import dev.greenroom.pack.SamplePack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

class SetUpIT extends IntegrationTest {

    @Autowired
    private Questions questions;

    @Autowired
    private DataSource database;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void theFormStartsAnInterviewAsItStands() {
        Sitting sitting = Sitting.start(learner);

        assertThat(sitting.path()).matches("/interviews/[0-9a-f-]{36}");
        assertThat(sitting.place()).isEqualTo("1 answer");
        assertThat(sitting.left()).isBetween(Sitting.HALF_AN_HOUR.minusSeconds(10), Sitting.HALF_AN_HOUR);
    }

    @Test
    void thePageSaysThatOneIsRunningAndLeadsBackToIt() {
        Sitting sitting = Sitting.start(learner);

        Document page = learner.page("/interviews/new");
        assertThat(page.select(".band").text()).contains("An interview is running.", "Question 1 of");
        assertThat(page.select(".band a").attr("href")).isEqualTo(sitting.path());
        assertThat(page.select(".set-up .button:not(.quiet)")).isEmpty();

        sitting.end("");
        page = learner.page("/interviews/new");
        assertThat(page.select(".band")).isEmpty();
        assertThat(page.select(".set-up .button:not(.quiet)")).hasSize(1);
    }

    @Test
    void nothingIsKeptOfAVisitorWhoLooksAtTheForm() {
        int before = learners();

        Document page = learner.page("/interviews/new");

        assertThat(learners()).isEqualTo(before);
        assertThat(learner.cookie("learner")).startsWith("new-");
        assertThat(page.select("input[name=minutes][checked]").val()).isEqualTo("30");
        assertThat(page.select("input[name=timing][checked]").val()).isEqualTo("relaxed");
        assertThat(page.select("input[type=checkbox][checked]")).isEmpty();
        assertThat(page.select("head meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.text()).contains("half an hour of everything");
    }

    private int learners() {
        return JdbcClient.create(database)
                .sql("select count(*) from learner")
                .query(Integer.class)
                .single();
    }

    @Test
    void anAddressFillsTheFormIn() {
        Document page = learner.page(
                "/interviews/new?topic=security&topic=scaling&minutes=15&kind=technical&level=senior&timing=strict");

        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("15", "senior", "security", "scaling", "technical", "strict");
        assertThat(page.text()).doesNotContain("half an hour of everything");
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
        assertThat(page.text()).doesNotContain("half an hour of everything");
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
    void repeatingAsksInTheVersionOfToday() {
        Sitting first = Sitting.start(learner);
        first.end("");
        JdbcClient jdbc = JdbcClient.create(database);
        String version = "select pack_version from interview where id = ?";
        int today = jdbc.sql(version).param(first.id()).query(Integer.class).single();
        jdbc.sql("update interview set pack_version = 0 where id = ?")
                .param(first.id())
                .update();

        assertThat(jdbc.sql(version)
                        .param(first.repeat().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(today);
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

    @Test
    void theReportSharesItsQuestionsByAnAddress() {
        Sitting sitting = Sitting.start(learner);
        String first = sitting.question();
        sitting.skip("");
        String second = sitting.question();
        sitting.end("");
        String address = sitting.report()
                .expectFirst("a:containsOwn(Share these questions)")
                .attr("href");

        assertThat(address)
                .matches("/interviews/new\\?guide=" + GUIDE + "&version=\\d+(&question=[a-z0-9-]+){2,}")
                .doesNotContain(sitting.id().toString());
        Document page = anotherLearner.page(address);
        assertThat(page.expectFirst(".page-head").text())
                .contains("asked in this order")
                .doesNotContain("version");
        assertThat(page.select("ol.next li")).hasSize(address.split("&question=").length - 1);
        assertThat(page.select("[name=minutes], [name=level], [name=topic], [name=kind]"))
                .isEmpty();

        Sitting shared = startShared(page);
        assertThat(shared.question()).isEqualTo(first);
        shared.skip("");
        assertThat(shared.question()).isEqualTo(second);
    }

    @Test
    void sharedQuestionsAreAskedInTheOrderOfTheAddressAndAsStrictlyAsChosen() {
        List<Question> some = new ArrayList<>(questions.active(GUIDE).subList(0, 3));
        Collections.reverse(some);
        Document page = anotherLearner.page(address(some) + "&timing=strict");
        assertThat(page.select("ol.next li").eachText())
                .isEqualTo(some.stream().map(Question::shortName).toList());

        Sitting sitting = startShared(page);

        assertThat(sitting.page().select("[data-strict=true]")).hasSize(1);
        for (Question question : some) {
            assertThat(sitting.question()).isEqualTo(question.text());
            sitting.skip("");
        }
    }

    @Test
    void clickingTwiceStartsSharedQuestionsOnce() {
        Document page = anotherLearner.page(address(questions.active(GUIDE).subList(0, 2)));

        Sitting first = startShared(page);

        assertThat(startShared(page).path()).isEqualTo(first.path());
    }

    @Test
    void anotherVersionOfTheGuideIsSaid() {
        String head = learner.page("/interviews/new?version=999&question=consistency-per-operation")
                .expectFirst(".page-head")
                .text();

        assertThat(head).contains("One question for the role", "made with version 999 of the guide");
    }

    @Test
    void sharedQuestionsThatAreNotAskedHereAreLeftOutAndCounted() throws SQLException {
        SamplePack pack = SamplePack.asWritten();
        try (LoadedPack before = new LoadedPack(database, events, pack);
                LoadedPack after = new LoadedPack(
                        database, events, pack.without(SamplePack.FOG).version(4))) {
            String guide = "/interviews/new?guide=lighthouse-keeper&version=3";
            String lamp = "&question=lamp-goes-out";
            String others = "&question=fog-for-a-week&question=cooking&question=fog-for-a-week";

            Document page = learner.page(guide + others + lamp + lamp);
            assertThat(page.select("ol.next li")).hasSize(1);
            assertThat(page.expectFirst(".page-head").text())
                    .contains("2 more questions are unknown", "version 3 of the guide. Here it is version 4");

            Document ordinary = learner.page(guide + others);
            assertThat(ordinary.expectFirst(".page-head").text()).contains("no longer asked here");
            assertThat(ordinary.select("[name=minutes]")).isNotEmpty();
            assertThat(ordinary.select("[name=question]")).isEmpty();

            Visitor.Answer refused =
                    learner.submit(page.expectFirst("form.set-up"), Map.of("question", "fog-for-a-week"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("[name=minutes]")).isNotEmpty();
        }
    }

    @Test
    void noMoreSharedQuestionsAreAskedThanAnHourHolds() {
        List<Question> all = questions.active(GUIDE);

        Document page = anotherLearner.page(address(all));

        int asked = page.select("ol.next li").size();
        assertThat(Slot.whole(all.subList(0, asked))).isLessThanOrEqualTo(Duration.ofMinutes(66));
        assertThat(Slot.whole(all.subList(0, asked + 1))).isGreaterThan(Duration.ofMinutes(66));
        assertThat(page.expectFirst(".page-head").text())
                .contains((all.size() - asked) + " more questions do not fit into an hour");
        startShared(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "question=",
                "question%5B2%5D=consistency-per-operation",
                "question=%00&version=soon",
                "question=consistency-per-operation&version=soon",
                "question=consistency-per-operation&version=99999999999",
                "question=consistency-per-operation&version=-1&version=2",
                "question=consistency-per-operation&minutes=soon&level=genius&timing=never"
            })
    void whateverAnAddressSharesThereIsAPage(String query) {
        assertThat(learner.page("/interviews/new?" + query).select("form.set-up"))
                .hasSize(1);
        assertThat(learner.send("POST", "/interviews", "application/x-www-form-urlencoded", query)
                        .status())
                .isIn(303, 422);
    }

    private static String address(List<Question> shared) {
        return shared.stream()
                .map(question -> "&question=" + question.slug())
                .collect(joining("", "/interviews/new?guide=" + GUIDE, ""));
    }

    private Sitting startShared(Document page) {
        return Sitting.start(anotherLearner, page.expectFirst("form.set-up"), Map.of());
    }

    private static int repeated(Visitor visitor, String interview) {
        return visitor.post(interview + "/repeats", Map.of()).status();
    }
}
