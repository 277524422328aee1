package dev.greenroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ProgressIT extends IntegrationTest {

    @Test
    void whoHasNotBegunLearnsWhatWillBeHere() {
        Document page = visitor().page("/progress");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Your progress begins with the first answer");
        assertThat(page.select("main a[href^=/interviews/new?guide=]")).isNotEmpty();
        assertThat(page.select("main .section > p.dim")).hasSize(6);
        assertThat(page.select("main h2")).hasSize(6);
        assertThat(page.select("header nav a[aria-current=page]").text()).isEqualTo("Progress");
    }

    @Test
    void anAnswerCountsWithWhatItWas() {
        mark(learner, "golden-signals", "solid", "made");
        mark(learner, "cap-theorem-stated", "solid", "not-made");

        Document page = learner.page("/progress");
        assertThat(page.expectFirst("h1").text()).startsWith("About one of ");
        assertThat(page.select("[aria-labelledby=readiness-title] .topics .rests")
                        .text())
                .contains("1 of", "1 solid last time", "0 solid last time");
        assertThat(page.text()).contains("Of 2 answered, one was solid last time");
        assertThat(page.text()).contains("0 of 2 guesses came true. Too high: 1. Too low: 1.");
        assertThat(page.select(".missed-row")).isNotEmpty();
        assertThat(page.select(".missed-row").text()).contains("left out 1 of 1 times");
        assertThat(page.select("#pace-title")).hasSize(1);
        assertThat(page.text()).contains("2 answers, reviews and skipped questions on one day.");
        assertThat(page.select(".heat-1").attr("d")).containsOnlyOnce("M");
        assertThat(anotherLearner.page("/progress").select(".missed-row")).isEmpty();
    }

    @Test
    void whatWasOnlyLookedAtIsNotAnswered() {
        mark(learner, "golden-signals", "solid", "made");
        lookAt("partition-key");

        List<String> rests = learner.page("/progress")
                .select("[aria-labelledby=readiness-title] .topics .rests")
                .eachText();
        assertThat(rests).filteredOn(text -> text.contains("% 1 of")).hasSize(1);
        assertThat(rests)
                .filteredOn(text -> text.equals("0 % nothing answered yet"))
                .hasSize(rests.size() - 1);
    }

    @Test
    void noReviewMakesAnAnswerOfWhatWasOnlyLookedAt() {
        mark(learner, "golden-signals", "solid", "made");
        lookAt("partition-key");
        clock.advance(Duration.ofDays(1));
        Element reveal = learner.page("/reviews").expectFirst("form[action$=reveals]");
        String compare = learner.submit(reveal, Map.of()).location();
        learner.submit(learner.page(compare).expectFirst("form[action$=ratings]"), Map.of("grade", "good"));

        assertThat(learner.page("/progress").text()).contains("Of 1 answered, one was solid last time");
    }

    @Test
    void whatWasKnownIsForgottenWithTime() {
        mark(learner, "golden-signals", "solid", "made");
        int today = percent(learner.page("/progress"));
        clock.advance(Duration.ofDays(300));

        assertThat(percent(learner.page("/progress"))).isLessThan(today);
    }

    @Test
    void aMarkedInterviewIsAPointOfTheLine() {
        String interview = learner.submit(learner.page("/").expectFirst("form[action=/interviews]"), Map.of())
                .location();
        Element turn = learner.page(interview).expectFirst("#turn");
        learner.submit(turn, Map.of("text", "Invariants first."));
        learner.submit(learner.page(interview).expectFirst("#turn"), interview + "/end", Map.of());
        Element marks = learner.page(interview + "/report").expectFirst("form[action$=marks]");
        learner.submit(
                marks, Map.of("mark", marks.expectFirst("button[name=mark]").val()));

        Document page = learner.page("/progress");
        assertThat(page.select(".line-chart .dots").attr("d")).containsOnlyOnce("M");
        assertThat(page.select("a[href=" + interview + "/report]")).hasSize(1);
    }

    @Test
    void needsTheSameStatementsHoweverMuchWasPractised() {
        mark(learner, "golden-signals", "solid", "made");
        for (String slug : List.of("golden-signals", "cap-theorem-stated", "partition-key", "golden-signals")) {
            mark(anotherLearner, slug, "partial", "not-made");
        }

        assertThat(statements(anotherLearner)).isEqualTo(statements(learner)).isLessThanOrEqualTo(14);
    }

    @Test
    void aGuideThatIsNoneIsNotFound() {
        assertThat(learner.get("/progress?guide=none").status()).isEqualTo(404);
        assertThat(learner.get("/progress?guide=" + GUIDE).status()).isEqualTo(200);
    }

    private int statements(Visitor visitor) {
        return statementsAgain(visitor, "/progress");
    }

    private static int percent(Document page) {
        return page.select("[aria-labelledby=readiness-title] .topics b").eachText().stream()
                .mapToInt(text -> Integer.parseInt(text.replace(" %", "")))
                .sum();
    }

    /** The learner has the answer shown instead of giving one. */
    private void lookAt(String question) {
        String path = learner.post("/questions/" + GUIDE + "/" + question + "/answers", Map.of())
                .location();
        Element form = learner.page(path).expectFirst("form[action$=submission]");
        learner.submit(form, form.expectFirst("button[formaction]").attr("formaction"), Map.of());
    }

    /** Somebody answers a question, guesses how it went, and marks all of its points alike. */
    private static void mark(Visitor visitor, String question, String guess, String verdict) {
        String path = visitor.post("/questions/" + GUIDE + "/" + question + "/answers", Map.of())
                .location();
        Element form = visitor.page(path).expectFirst("form[action$=submission]");
        visitor.submit(form, Map.of("text", "My own words."));
        Document answered = visitor.page(path);
        visitor.submit(answered.expectFirst("form[action$=predictions]"), Map.of("rating", guess));
        Element marks = visitor.page(path).expectFirst("form[action$=marks]");
        for (String mark :
                marks.select("button[name=mark][value^=" + verdict + "]").eachAttr("value")) {
            visitor.submit(marks, Map.of("mark", mark));
        }
    }
}
