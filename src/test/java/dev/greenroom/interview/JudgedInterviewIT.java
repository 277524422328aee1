package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.FullHost;
import dev.greenroom.IntegrationTest;
import dev.greenroom.bank.KeyPoint;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import dev.greenroom.bank.Weight;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An interview in which a judge listens. */
@FullHost
class JudgedInterviewIT extends IntegrationTest {

    /** Says nothing, in words that no question has: one that is in a point can leave that unclear. */
    private static final String NOTHING = "Umm, gosh, dunno.";

    @Autowired
    private Questions questions;

    @Test
    void theFollowUpAsksForTheMostImportantPointThatWasNotHeard() {
        Sitting sitting = Sitting.start(learner);
        KeyPoint first = solution(sitting.question()).points().stream()
                .filter(point -> point.weight() == Weight.MUST)
                .findFirst()
                .orElseThrow();

        sitting.answer(NOTHING);

        assertThat(sitting.place()).isEqualTo("1 follow-up");
        assertThat(sitting.page().select("label.probe").text()).isEqualTo(first.probe());
    }

    @Test
    void whoHadSaidItAlreadyDecidesThePointThatWasNotHeard() {
        Sitting sitting = Sitting.start(learner);
        sitting.answer(NOTHING);
        sitting.skip("");
        sitting.end("");

        Document report = sitting.report();
        assertThat(report.expectFirst(".probe + p").text()).isEqualTo("You said that this was in your answer already.");
        Element open = report.expectFirst(".point.undecided");
        assertThat(open.text()).contains("You said it already: you decide");
        Element button = report.expectFirst("#result a.button");
        assertThat(button.text()).isEqualTo("Mark what is open");
        assertThat(button.attr("href")).isEqualTo("#" + open.id());
        assertThat(learner.get(sitting.path() + "/report.md").body())
                .contains("You said that this was in your answer already.");
        learner.submit(
                report.expectFirst("form[action$=/marks]"),
                Map.of("mark", open.expectFirst("button[value^=made.]").val()));
        assertThat(sitting.report().select("h1").text())
                .startsWith("You made 1 of")
                .doesNotContain("so far");
        assertThat(sitting.report().select("#result a.button")).isEmpty();
    }

    @Test
    void whatTheFollowUpAddsCountsTowardsThePoints() {
        Sitting sitting = Sitting.start(learner);
        String modelAnswer = solution(sitting.question()).answer();
        sitting.answer("I am not sure, I would have to look that up.");
        sitting.answer(modelAnswer);
        sitting.end("");

        Document report = learner.page(sitting.path() + "/report");

        assertThat(report.select(".point.made")).isNotEmpty();
        assertThat(report.select(".probe + .own-words mark")).isNotEmpty();
        assertThat(report.select("h1").text()).doesNotContain("Mark");
    }

    @Test
    void aSkippedTextThatBecomesTheAnswerIsJudgedAndCountsInTheReviews() {
        Sitting sitting = Sitting.start(learner);
        sitting.skip(solution(sitting.question()).answer());
        sitting.end("");
        assertThat(sitting.report().select(".report-turn .point.made")).isEmpty();
        assertThat(grade(sitting)).isEqualTo("again");

        Element form = sitting.report().expectFirst("form[action$=/adoptions]");
        learner.submit(form, Map.of("step", form.expectFirst("button").val()));

        Document report = sitting.report();
        assertThat(report.select("form[action$=/adoptions]")).isEmpty();
        assertThat(report.select(".report-turn .point.made")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(report.expectFirst(".report-turn .meta").text()).doesNotContain("Skipped");
        assertThat(grade(sitting)).isNotEqualTo("again");
    }

    /** What the first answer counts as in the reviews. */
    private String grade(Sitting sitting) {
        String address = sitting.report().expectFirst("a[href*=/grades]").attr("href");
        return learner.page(address).select("button[aria-pressed=true]").val();
    }

    @Test
    void whatWasExpectedOfAnAnswerStandsBesideItsResult() {
        Sitting sitting = Sitting.start(learner);
        Element form = sitting.turn();
        String tooLong = "x".repeat(20_001);
        Document refused = learner.submit(form, Map.of("text", tooLong, "prediction", "solid"))
                .page();
        assertThat(refused.select("input[name=prediction][checked]").val()).isEqualTo("solid");

        learner.submit(form, Map.of("text", "I am not sure.", "prediction", "partial"));
        assertThat(sitting.place()).isEqualTo("1 follow-up");
        assertThat(sitting.page().select("[name=prediction]")).isEmpty();
        // The follow-up shows what was not heard: from then on nothing is foreseen any more.
        learner.submit(sitting.turn(), Map.of("text", "I said all I know.", "prediction", "strong"));
        sitting.end("");

        Document report = sitting.report();
        assertThat(report.expectFirst(".report-turn").text()).contains("You expected partial.");
        assertThat(report.select("#foreseen tbody tr")).hasSize(1);
        assertThat(report.select(".report-judged").text()).contains("read each mark as a first guess");
        assertThat(report.select(".report-judged .legend")).hasSize(1);
    }

    private Solution solution(String text) {
        Question asked = questions.active(GUIDE).stream()
                .filter(question -> question.text().equals(text))
                .findFirst()
                .orElseThrow();
        return questions.solution(asked.id()).orElseThrow();
    }
}
