package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Statements;
import dev.greenroom.TestClock;
import dev.greenroom.Visitor;
import dev.greenroom.bank.KeyPoint;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import dev.greenroom.bank.Weight;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TurnIT extends IntegrationTest {

    @Autowired
    private Questions questions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void itsAnswerIsAskedAtTheSameMoment() {
        Sitting sitting = Sitting.start(learner);
        sitting.skip("");

        assertThat(jdbc.sql("""
                        select a.answer_asked_at = t.answer_asked_at from turn t join answer a on a.id = t.answer_id
                        where t.interview_id = ?""").param(sitting.id()).query(Boolean.class).list())
                .containsExactly(true, true);
    }

    @Test
    void showsItsQuestionAsTheOnlyHeadingAndNothingOfTheSolutionOrOfWhatComes() {
        Sitting sitting = Sitting.start(learner);
        Document page = sitting.page();
        String text = page.html();
        Question asked = asked(sitting);

        assertThat(page.select("h1").eachText()).containsExactly(asked.text());
        assertThat(page.select("form[data-turn] textarea[name=text]")).hasSize(1);
        assertThat(page.select("nav")).isEmpty();
        Solution solution = questions.solution(asked.id()).orElseThrow();
        assertThat(solution.points())
                .allSatisfy(point -> assertThat(text).doesNotContain(point.point(), point.probe()));
        assertThat(questions.active(GUIDE))
                .filteredOn(other -> !other.equals(asked))
                .allSatisfy(other -> assertThat(text).doesNotContain(other.text(), other.shortName()));
    }

    @Test
    void followsUpOnAnAnswerWithTheProbeOfAnEssentialPoint() {
        Sitting sitting = Sitting.start(learner);
        Question asked = asked(sitting);

        sitting.answer("Invariants first.");

        Document page = sitting.page();
        assertThat(sitting.place()).isEqualTo("1 follow-up");
        assertThat(page.select("h1").eachText()).containsExactly(asked.text());
        Element area = page.expectFirst("textarea[name=text]");
        List<String> probes = questions.solution(asked.id()).orElseThrow().points().stream()
                .filter(point -> point.weight() == Weight.MUST)
                .map(KeyPoint::probe)
                .toList();
        assertThat(page.select("label[for=" + area.id() + "]").text()).isIn(probes);
        assertThat(page.select(".ruled .own-words").text()).isEqualTo("Invariants first.");
    }

    @Test
    void asksTheNextQuestionAfterTheFollowUp() {
        Sitting sitting = Sitting.start(learner);

        sitting.answer("Invariants first.");
        Visitor.Answer followed = sitting.answer("Then the level.");

        assertThat(followed.status()).isEqualTo(303);
        assertThat(followed.location()).isEqualTo(sitting.path());
        assertThat(sitting.place()).isEqualTo("2 answer");
    }

    @Test
    void aFollowUpThatWasSaidAlreadyCostsNothing() {
        Sitting sitting = Sitting.start(learner);
        sitting.answer("Invariants first.");
        assertThat(sitting.page().select("button[formaction$=/skips]").text()).isEqualTo("I said that already");

        sitting.skip("");

        assertThat(sitting.place()).isEqualTo("2 answer");
        sitting.end("");
        assertThat(sitting.report().expectFirst(".probe + p").text())
                .isEqualTo("You said that this was in your answer already.");
    }

    @Test
    void savingWithoutAScriptKeepsWhatIsTypedAndShowsTheTime() {
        Sitting sitting = Sitting.start(learner);
        Element turn = sitting.turn();
        Element save = sitting.page().expectFirst("noscript button");
        clock.advance(Duration.ofMinutes(3));

        Visitor.Answer saved =
                learner.submit(turn, save.attr("formaction"), Map.of("text", "Half a sent", "prediction", "solid"));

        assertThat(saved.status()).isEqualTo(303);
        Document page = learner.page(saved.location());
        assertThat(sitting.place()).isEqualTo("1 answer");
        assertThat(page.select("textarea").text()).isEqualTo("Half a sent");
        assertThat(page.select("input[name=prediction][checked]").val()).isEqualTo("solid");
        assertThat(page.select("[data-clock-interview]").text()).startsWith("2").isLessThan("27:01");
        // From the page that was left: what it had not seen is kept, and what is there already is kept once.
        learner.submit(turn, save.attr("formaction"), Map.of("text", "Another sent"));
        learner.submit(turn, save.attr("formaction"), Map.of("text", "Another sent"));
        sitting.end("Another sentence");
        assertThat(sitting.report().select(".report-turn .others .own-words").eachText())
                .containsExactly("Half a sent");
        assertThat(sitting.report().expectFirst(".said .own-words").text()).isEqualTo("Another sentence");
    }

    @Test
    void whatIsSavedForAStepThatIsOverIsKeptBesideIt() {
        Sitting sitting = Sitting.start(learner);
        Element turn = sitting.turn();
        sitting.answer("Invariants first.");

        Visitor.Answer saved = learner.submit(turn, sitting.path() + "/drafts", Map.of("text", "Or rather not"));

        assertThat(saved.location()).isEqualTo(sitting.path());
        assertThat(sitting.place()).isEqualTo("1 follow-up");
        Visitor.Answer refused =
                learner.submit(sitting.turn(), sitting.path() + "/drafts", Map.of("text", "x".repeat(20_001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea").text()).hasSize(20_001);
        sitting.end("");
        assertThat(sitting.report().select(".report-turn .others .own-words").eachText())
                .containsExactly("Or rather not");
        assertThat(sitting.report().expectFirst(".own-words").text()).isEqualTo("Invariants first.");
    }

    @Test
    void aBlankAnswerIsNotFollowedUp() {
        Sitting sitting = Sitting.start(learner);

        sitting.answer(" \n ");

        assertThat(sitting.place()).isEqualTo("2 answer");
    }

    @Test
    void aSkipKeepsItsDraftForTheReport() {
        Sitting sitting = Sitting.start(learner);

        sitting.skip("Half a sentence");
        assertThat(sitting.place()).isEqualTo("2 answer");
        sitting.end("");

        assertThat(sitting.report().select(".report-turn").get(0).text()).contains("Skipped", "Half a sentence");
        assertThat(sitting.report().select(".facts dd").get(0).text()).startsWith("0");
    }

    @Test
    void whatWasTypedBeforeAFollowUpWasSkippedCanStillBecomeItsAnswer() {
        Sitting sitting = Sitting.start(learner);
        sitting.answer("Invariants first.");
        sitting.skip("Then the level, <each> time.");
        sitting.end("");
        Element form = sitting.report().expectFirst("form[action$=/adoptions]");
        assertThat(sitting.report().select(".probe + .own-words").text()).isEqualTo("Then the level, <each> time.");

        learner.submit(form, Map.of("step", form.expectFirst("button").val()));

        assertThat(sitting.report().select("form[action$=/adoptions]")).isEmpty();
        assertThat(sitting.report().select(".probe + .own-words").text()).isEqualTo("Then the level, <each> time.");
    }

    @Test
    void whatHandsInIsReachedBeforeWhatSkips() {
        Elements buttons = Sitting.start(learner).turn().select("button");

        assertThat(buttons.last().attr("formaction")).endsWith("/skips");
        assertThat(buttons).hasSizeGreaterThan(1);
    }

    @Test
    void noFollowUpIsAskedInTheLastMinute() {
        Sitting sitting = Sitting.start(learner);
        stay(sitting, Duration.ofMinutes(29).plusSeconds(5));

        sitting.answer("Late, but in time.");

        assertThat(sitting.place()).isEqualTo("2 answer");
    }

    @Test
    void theLastTurnEndsTheInterview() {
        Sitting sitting = Sitting.start(learner);

        sitting.answerAll("Invariants first.");

        assertThat(learner.get(sitting.path()).location()).isEqualTo(sitting.path() + "/report");
        assertThat(learner.page("/interviews").select(".band")).isEmpty();
    }

    @Test
    void whatIsSentTwiceCountsOnce() {
        Sitting sitting = Sitting.start(learner);
        Element form = sitting.turn();

        sitting.answer(form, "Invariants first.");
        Visitor.Answer again = sitting.answer(form, "Invariants first.");

        assertThat(again.location()).isEqualTo(sitting.path());
        assertThat(sitting.place()).isEqualTo("1 follow-up");
        sitting.end("");
        assertThat(sitting.report().select(".others")).isEmpty();
    }

    @Test
    void manyClicksAtOnceCloseOneTurn() throws Exception {
        Sitting sitting = Sitting.start(learner);
        Element form = sitting.turn();
        var clicks = Executors.newFixedThreadPool(6);

        List<Callable<Integer>> all = Stream.<Callable<Integer>>generate(
                        () -> () -> sitting.skip(form, "Invariants first.").status())
                .limit(12)
                .toList();
        for (var click : clicks.invokeAll(all)) {
            assertThat(click.get()).isEqualTo(303);
        }
        clicks.shutdown();

        assertThat(sitting.place()).isEqualTo("2 answer");
    }

    @Test
    void anOldPageSendsNobodyBackAndLosesNoText() {
        Sitting sitting = Sitting.start(learner);
        Element old = sitting.turn();
        sitting.answer("First version.");
        sitting.skip("");

        Visitor.Answer late = sitting.by(learner.secondDevice()).answer(old, "Second version.");

        assertThat(late.status()).isEqualTo(303);
        assertThat(late.location()).isEqualTo(sitting.path());
        assertThat(sitting.place()).isEqualTo("2 answer");
        sitting.end("");
        Element turn = sitting.report().select(".report-turn").get(0);
        assertThat(turn.select(".said").text()).contains("First version.");
        assertThat(turn.select(".others .own-words").text()).isEqualTo("Second version.");
    }

    @Test
    void theEndOfTheTimeLetsTheDraftStand() {
        Sitting sitting = Sitting.start(learner);
        draft(sitting, 1, "What I had so far");
        stay(sitting, Duration.ofMinutes(30).plusSeconds(6));

        assertThat(learner.get(sitting.path()).location()).isEqualTo(sitting.path() + "/report");
        Element turn = sitting.report().select(".report-turn").get(0);
        assertThat(turn.text()).contains("What I had so far", "Closed by the clock");
        assertThat(sitting.report().select(".not-reached")).hasSize(1);
    }

    @Test
    void textThatArrivesAfterTheEndIsKeptAndOneClickMakesItTheAnswer() {
        Sitting sitting = Sitting.start(learner);
        draft(sitting, 1, "So far");
        Element form = sitting.turn();
        stay(sitting, Duration.ofMinutes(30).minusSeconds(20));
        clock.advance(Duration.ofSeconds(26));

        Visitor.Answer late = sitting.answer(form, "All of it");

        assertThat(late.status()).isEqualTo(303);
        Element other = sitting.report().expectFirst(".others");
        assertThat(other.text()).contains("Arrived late", "All of it");
        String version = other.expectFirst("button[name=version]").val();
        learner.submit(other, Map.of("version", version));
        assertThat(sitting.report().expectFirst(".said").text()).isEqualTo("All of it");
    }

    @Test
    void whoTypesForALongTimeWithoutAScriptIsNotAway() {
        Sitting sitting = Sitting.start(learner);
        Element form = sitting.turn();
        clock.advance(Duration.ofMinutes(5));

        sitting.skip(form, "Five minutes of typing");

        assertThat(sitting.place()).isEqualTo("2 answer");
    }

    @Test
    void anAbsenceOffersTheTimeThatWasLeft() {
        Sitting sitting = Sitting.start(learner);
        draft(sitting, 1, "Before");
        clock.advance(Duration.ofMinutes(27));

        Document page = sitting.page();
        assertThat(page.select("h1").text()).isEqualTo("You were away for 27 minutes");
        assertThat(Sitting.time(page.select("main p:contains(were left)").text()))
                .isBetween(Sitting.HALF_AN_HOUR.minusSeconds(10), Sitting.HALF_AN_HOUR);
        sitting.goOn();

        assertThat(sitting.place()).isEqualTo("1 answer");
        assertThat(sitting.page().select("textarea").text()).isEqualTo("Before");
        assertThat(sitting.left()).isBetween(Sitting.HALF_AN_HOUR.minusSeconds(10), Sitting.HALF_AN_HOUR);
        sitting.end("Before");
        assertThat(sitting.report().select(".away-note").text()).contains("27 minutes");
    }

    @Test
    void anAbsenceIsNoTimeOfAnAnswer() {
        Sitting sitting = Sitting.start(learner);
        clock.advance(Duration.ofMinutes(40));
        sitting.page();
        sitting.goOn();
        stay(sitting, Duration.ofMinutes(1));
        sitting.end("After the break.");

        assertThat(sitting.report().expectFirst(".report-turn .meta").text()).containsPattern("\\b1:0\\d of ");
        assertThat(learner.page("/progress")
                        .expectFirst("[aria-labelledby=pace-title]")
                        .text())
                .containsPattern("\\b1:0\\d of ");
    }

    @Test
    void afterAnAbsenceItCanBeEndedInstead() {
        Sitting sitting = Sitting.start(learner);
        draft(sitting, 1, "Before");
        clock.advance(Duration.ofHours(5));
        assertThat(sitting.page().select("h1").text()).isEqualTo("You were away for 5 hours");

        assertThat(sitting.post("end", Map.of()).location()).isEqualTo(sitting.path() + "/report");

        assertThat(sitting.report().select(".said").text()).isEqualTo("Before");
        assertThat(sitting.report().select(".report-turn").text()).doesNotContain("Closed by the clock");
        assertThat(sitting.report().select(".facts").text()).contains("0:0");
    }

    @Test
    void anInterruptedInterviewIsOfferedOnTheListAndTakesDrafts() {
        Sitting sitting = Sitting.start(learner);
        String draft = draftAddress(sitting);
        clock.advance(Duration.ofHours(1));

        learner.json("PUT", draft, json(1, "Typed while the server was away"));

        assertThat(learner.page("/interviews").select(".band").text()).contains("your time was kept");
        sitting.goOn();
        assertThat(sitting.page().select("textarea").text()).isEqualTo("Typed while the server was away");
    }

    @Test
    void whoSavesDraftsIsThere() {
        Sitting sitting = Sitting.start(learner);
        String draft = draftAddress(sitting);
        for (int counter = 1; counter <= 3; counter++) {
            clock.advance(Duration.ofSeconds(90));
            learner.json("PUT", draft, json(counter, "Typed on ".repeat(counter)));
        }

        assertThat(sitting.place()).isEqualTo("1 answer");
    }

    @Test
    void aDraftRightAfterAnotherStoresNothingButItsText() {
        Sitting sitting = Sitting.start(learner);
        String draft = draftAddress(sitting);
        learner.json("PUT", draft, json(1, "Ty"));

        try (TestClock.Stop still = clock.stop()) {
            clock.advance(Presence.PRECISION);
            assertThat(Statements.during(() -> learner.json("PUT", draft, json(2, "Typed"))))
                    .as("that they are there")
                    .isEqualTo(1);
            assertThat(Statements.during(() -> learner.json("PUT", draft, json(3, "Typed on"))))
                    .isZero();
        }
        assertThat(sitting.page().select("textarea").text()).isEqualTo("Typed on");
    }

    @Test
    void aDraftAfterAnAbsenceIsKeptAndEndsNothing() {
        Sitting sitting = Sitting.start(learner);
        String draft = draftAddress(sitting);
        clock.advance(Duration.ofMinutes(3));

        learner.json("PUT", draft, json(1, "Typed when the lid was open again"));

        assertThat(sitting.page().select("h1").text()).isEqualTo("You were away for 3 minutes");
        learner.json("PUT", draft, json(2, "And typed on"));
        assertThat(sitting.page().select("h1").text()).isEqualTo("You were away for 3 minutes");
        sitting.goOn();
        assertThat(sitting.page().select("textarea").text()).isEqualTo("And typed on");
    }

    @Test
    void strictTimingClosesAQuestionAndWaitsForTheLearner() {
        Sitting sitting = Sitting.strict(learner);
        draft(sitting, 1, "So far");
        Element form = sitting.turn();
        stay(sitting, Duration.ofMinutes(8));

        Document page = sitting.page();
        assertThat(page.select("h1").text()).isEqualTo("The time for question 1 is up");
        assertThat(page.select("form[data-turn]")).isEmpty();
        sitting.answer(form, "So far, and more");

        assertThat(sitting.place()).as("sending leads on").isEqualTo("2 answer");
        sitting.end("");
        Element turn = sitting.report().select(".report-turn").get(0);
        assertThat(turn.select(".said").text()).isEqualTo("So far");
        assertThat(turn.select(".others .own-words").text()).isEqualTo("So far, and more");
    }

    @Test
    void aLookRightAfterAnotherSeesThatTheTimeIsUp() {
        Sitting sitting = Sitting.strict(learner);
        stay(sitting, limit(sitting).minusMinutes(1));
        try (TestClock.Stop still = clock.stop()) {
            clock.advance(Duration.ofMinutes(1).plusSeconds(2));
            assertThat(sitting.place()).isEqualTo("1 answer");

            clock.advance(Duration.ofSeconds(3));

            assertThat(sitting.page().select("h1").text()).isEqualTo("The time for question 1 is up");
        }
    }

    @Test
    void aLookRightAfterAnotherSeesWhatWasWrittenInBetween() {
        Sitting sitting = Sitting.start(learner);
        String draft = draftAddress(sitting);
        sitting.page();

        learner.json("PUT", draft, json(1, "Typed in between"));
        assertThat(sitting.page().select("textarea").text()).isEqualTo("Typed in between");
        sitting.answer(sitting.turn(), "Said");

        assertThat(sitting.place()).isNotEqualTo("1 answer");
    }

    @Test
    void theNextQuestionIsAskedByOneClickAfterAQuestionWasClosed() {
        Sitting sitting = Sitting.strict(learner);
        stay(sitting, Duration.ofMinutes(8));

        learner.submit(sitting.page().expectFirst("main form"), Map.of());

        assertThat(sitting.place()).isEqualTo("2 answer");
    }

    @Test
    void endingEarlyTakesWhatWasTypedAlong() {
        Sitting sitting = Sitting.start(learner);

        Visitor.Answer ended = sitting.end("As far as I came");

        assertThat(ended.location()).isEqualTo(sitting.path() + "/report");
        assertThat(sitting.report().select(".said").text()).isEqualTo("As far as I came");
        assertThat(sitting.report().select(".not-reached").text()).contains("not reached");
    }

    @Test
    void theEndButtonBelongsToTheFormOfTheTurn() {
        Sitting sitting = Sitting.start(learner);
        Element end = sitting.page().expectFirst("details button");

        assertThat(end.attr("form")).isEqualTo(sitting.turn().id());
        assertThat(end.attr("formaction")).isEqualTo(sitting.path() + "/end");
    }

    @Test
    void aTextThatIsTooLongComesBackWhole() {
        Sitting sitting = Sitting.start(learner);
        String text = "x".repeat(20_001);

        for (Visitor.Answer refused : List.of(sitting.answer(text), sitting.skip(text), sitting.end(text))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().expectFirst("textarea").wholeText()).isEqualTo(text);
            assertThat(refused.page().expectFirst("textarea").attr("aria-invalid"))
                    .isEqualTo("true");
        }
        assertThat(sitting.place()).isEqualTo("1 answer");
    }

    @Test
    void typedTextIsShownAndNeverRead() {
        Sitting sitting = Sitting.start(learner);
        String hostile = "</textarea><script>alert(1)</script> ${7*7} [[${7*7}]]";
        draft(sitting, 1, hostile);

        assertThat(sitting.page().expectFirst("textarea").wholeText()).isEqualTo(hostile);
        assertThat(sitting.page().select("script:not([src])")).isEmpty();
        sitting.end(hostile);
        assertThat(sitting.report().select(".said").text()).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/clock", "/report", "/report.md"})
    void theInterviewOfAnotherDoesNotExist(String page) {
        Sitting sitting = Sitting.start(learner);
        Sitting.start(anotherLearner);

        assertThat(anotherLearner.get(sitting.path() + page).status()).isEqualTo(404);
        assertThat(visitor().get(sitting.path() + page).status()).isEqualTo(404);
        assertThat(learner.get("/interviews/" + UUID.randomUUID() + page).status())
                .isEqualTo(404);
        assertThat(learner.get("/interviews/17" + page).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers", "skips", "end", "resumptions"})
    void nobodySendsAnythingToTheInterviewOfAnother(String action) {
        Sitting sitting = Sitting.start(learner);
        Sitting.start(anotherLearner);
        Map<String, String> fields = Map.of("turn", "1", "step", "answer", "text", "Not mine");

        assertThat(anotherLearner.post(sitting.path() + "/" + action, fields).status())
                .isEqualTo(404);
        assertThat(sitting.page().select("textarea").text()).isEmpty();
    }

    @Test
    void whatNoPageSendsIsRefused() {
        Sitting sitting = Sitting.start(learner);

        assertThat(sitting.post("answers", Map.of("turn", "3", "step", "answer", "text", "x"))
                        .status())
                .as("not asked yet")
                .isEqualTo(404);
        assertThat(sitting.post("answers", Map.of("turn", "1", "step", "follow-up", "text", "x"))
                        .status())
                .as("not asked yet")
                .isEqualTo(404);
        assertThat(sitting.post("answers", Map.of("step", "answer")).status()).isEqualTo(400);
        assertThat(sitting.post("skips", Map.of("turn", "1", "step", "dance")).status())
                .isEqualTo(400);
        assertThat(learner.raw("GET", sitting.path() + "/answers").status()).isEqualTo(405);
        assertThat(sitting.place()).isEqualTo("1 answer");
    }

    @Test
    void looksAtItNeverStartAClock() {
        Sitting sitting = Sitting.strict(learner);
        stay(sitting, Duration.ofMinutes(8));
        for (String page :
                List.of(sitting.path(), sitting.path() + "/clock", "/interviews", sitting.path() + "/report")) {
            learner.get(page);
        }

        assertThat(sitting.page().select("form[data-turn]")).isEmpty();
    }

    @Test
    void theClockTellsAScriptWhereTheInterviewIs() {
        Sitting sitting = Sitting.start(learner);

        assertThat(learner.get(sitting.path() + "/clock").body()).contains("\"turn\":1", "\"step\":\"answer\"");
        sitting.answer("Invariants first.");
        assertThat(learner.get(sitting.path() + "/clock").body()).contains("\"step\":\"follow-up\"");
        sitting.end("");
        assertThat(learner.get(sitting.path() + "/clock").body()).contains("\"turn\":-1");
    }

    @Test
    void theClockTellsThePageBetweenTwoQuestionsFromAnAbsenceAndFromTheEnd() {
        Sitting sitting = Sitting.strict(learner);
        stay(sitting, Duration.ofMinutes(8));
        Element shown = sitting.page().expectFirst("[data-clock]");
        assertThat(shown.attr("data-turn")).isEqualTo("0");
        assertThat(learner.get(sitting.path() + "/clock").body()).contains("\"turn\":0", "\"step\":\"\"");

        clock.advance(Duration.ofMinutes(4));
        assertThat(learner.get(sitting.path() + "/clock").body()).as("away").contains("\"turn\":-1");
        sitting.post("end", Map.of());
        assertThat(learner.get(sitting.path() + "/clock").body()).as("over").contains("\"turn\":-1");
    }

    @Test
    void aHeldAnswerLeadsToItsInterview() {
        Sitting sitting = Sitting.start(learner);
        String answer = sitting.page().expectFirst("[data-draft]").attr("data-draft");

        assertThat(learner.get(answer).location()).startsWith(sitting.path());
        sitting.end("");
        assertThat(learner.get(answer).location()).startsWith(sitting.path() + "/report");
    }

    @Test
    void theReportOfARunningInterviewLeadsBackToIt() {
        Sitting sitting = Sitting.start(learner);

        assertThat(learner.get(sitting.path() + "/report").location()).isEqualTo(sitting.path());
        assertThat(learner.get(sitting.path() + "/report.md").location()).isEqualTo(sitting.path());
    }

    @Test
    void aDraftThatComesAfterTheEndIsKeptAsLate() {
        Sitting sitting = Sitting.start(learner);
        String draft = draftAddress(sitting);
        stay(sitting, Duration.ofMinutes(30).plusSeconds(6));

        Visitor.Answer late = learner.json("PUT", draft, json(1, "From a train"));

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.body()).contains("closed");
        assertThat(sitting.report().select(".others").text()).contains("From a train");
    }

    private Question asked(Sitting sitting) {
        String text = sitting.question();
        return questions.active(GUIDE).stream()
                .filter(question -> question.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void draft(Sitting sitting, int counter, String text) {
        assertThat(learner.json("PUT", draftAddress(sitting), json(counter, text))
                        .status())
                .isEqualTo(200);
    }

    private String draftAddress(Sitting sitting) {
        return sitting.page().expectFirst("[data-draft]").attr("data-draft") + "/draft?step=answer";
    }

    private static String json(int counter, String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"text\":\"%s\",\"tab\":\"desk\",\"base\":0,\"counter\":%d}".formatted(escaped, counter);
    }

    /** Lets time pass while the page is open and its script asks for the time. */
    private static Duration limit(Sitting sitting) {
        return Duration.ofMillis(
                Long.parseLong(sitting.page().expectFirst("[data-clock]").attr("data-limit")));
    }

    private void stay(Sitting sitting, Duration time) {
        Duration passed = Duration.ZERO;
        while (passed.compareTo(time) < 0) {
            Duration rest = time.minus(passed);
            Duration step = rest.compareTo(Duration.ofMinutes(1)) < 0 ? rest : Duration.ofMinutes(1);
            clock.advance(step);
            passed = passed.plus(step);
            learner.get(sitting.path() + "/clock");
        }
    }
}
