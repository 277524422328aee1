package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerIT extends IntegrationTest {

    private static final String SLUG = "consistency-per-operation";
    private static final String QUESTION = "/questions/" + GUIDE + "/" + SLUG;

    private static final ZoneId THERE = ZoneId.of("Pacific/Kiritimati");

    @Autowired
    private Questions questions;

    private AnswerPage answer;

    @BeforeEach
    void begin() {
        answer = AnswerPage.begin(learner, QUESTION);
    }

    @Test
    void anOpenAnswerShowsItsQuestionAndNothingOfTheSolution() {
        String page = answer.show().html();

        assertThat(answer.show().select("h1").eachText())
                .containsExactly(question().text());
        assertThat(answer.show().select("textarea[name=text]")).hasSize(1);
        Solution solution = questions.solution(question().id()).orElseThrow();
        assertThat(solution.points())
                .allSatisfy(point -> assertThat(page).doesNotContain(point.point(), point.probe()));
        assertThat(page).doesNotContain("Model answer", solution.redFlags().get(0));
    }

    @Test
    void beginningTwiceGoesOnWithTheSameAnswer() {
        answer.draft("desk", 0, 1, "So far");

        AnswerPage again = AnswerPage.begin(learner, QUESTION);

        assertThat(again.path()).isEqualTo(answer.path());
        assertThat(again.show().expectFirst("textarea").wholeText()).isEqualTo("So far");
    }

    @Test
    void submittingLeadsToTheFeedback() {
        Visitor.Answer submitted = answer.submit("One setting is wrong\r\nfor one of them.");

        assertThat(submitted.status()).isEqualTo(303);
        assertThat(submitted.location()).isEqualTo(answer.path());
        assertThat(answer.result()).isEqualTo("Now mark what you said");
        assertThat(answer.words()).isEqualTo("One setting is wrong\nfor one of them.");
        Solution solution = questions.solution(question().id()).orElseThrow();
        assertThat(answer.show().text())
                .contains("Model answer", "Example", solution.redFlags().get(0))
                .contains(solution.misconceptions().get(0).claim())
                .contains(
                        solution.points().get(0).point(),
                        solution.points().get(0).probe())
                .contains(solution.sources().get(0).title())
                .contains("How technical answers are judged");
    }

    @Test
    void pagesWithALearnersWordsAreNeverStored() {
        assertThat(learner.get(answer.path()).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void marksAreSavedOneByOne() {
        answer.submit("Invariants first.");

        answer.mark(4, "made");
        assertThat(answer.result()).isEqualTo("You made 1 of 5 key points so far.");
        answer.markAll(List.of("made", "made", "not-made", "not-made"));

        assertThat(answer.result()).isEqualTo("You made 3 of 5 key points.");
        assertThat(answer.show().select("[aria-pressed=true]")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(answer.show().select(".result").text()).contains("Partial.");
        answer.mark(2, "made");
        assertThat(answer.show().select(".result").text()).contains("Strong.");
    }

    @Test
    void aPredictionIsComparedOnceThereAreMarks() {
        answer.submit("Invariants first.");
        answer.post("predictions", Map.of("rating", "solid"));
        assertThat(answer.show().expectFirst(".prediction [aria-pressed=true]").val())
                .isEqualTo("solid");

        answer.mark(0, "made");
        answer.post("predictions", Map.of("rating", "strong"));

        assertThat(answer.show().select(".prediction")).isEmpty();
        assertThat(answer.show().select(".result").text()).contains("You expected solid.");
    }

    @Test
    void anAnswerCanBeShownInstead() {
        Visitor.Answer shown = answer.skip("Half a sent");

        assertThat(shown.status()).isEqualTo(303);
        assertThat(answer.result()).isEqualTo("Here is what a strong answer says");
        assertThat(answer.words()).isEqualTo("Half a sent");
        assertThat(answer.show().select("button[name=mark]")).isEmpty();
        assertThat(learner.page(QUESTION).text()).contains("Model answer");
        answer.post("marks", Map.of("mark", "made." + point()));
        assertThat(answer.result()).isEqualTo("Here is what a strong answer says");
    }

    @Test
    void aBlankTextIsNoAnswer() {
        Visitor.Answer blank = answer.submit(" \r\n ");

        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.page().expectFirst("textarea").attr("aria-describedby"))
                .contains(blank.page().expectFirst(".error").id());
        assertThat(answer.post("submission", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void aBlankTextFromAnOldPageNeverStandsOnWhatWasWrittenSince() {
        answer.draft("desk", 0, 1, "Written elsewhere");

        Document refused =
                answer.post("submission", Map.of("text", "", "revision", "0")).page();

        assertThat(refused.select("[name=revision]").val()).isEqualTo("0");
        assertThat(answer.show().select("textarea").text()).isEqualTo("Written elsewhere");
    }

    @Test
    void aBlankTextFromAnOldPageLeadsToTheAnswerThatIsGivenByNow() {
        answer.submit("It depends.");

        Visitor.Answer late = answer.post("submission", Map.of("text", ""));

        assertThat(late.status()).isEqualTo(303);
        assertThat(late.location()).isEqualTo(answer.path());
        assertThat(answer.others()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongComesBackWhole() {
        String text = "\r\n" + "x".repeat(20_000);

        Visitor.Answer refused = answer.submit(text);

        assertThat(refused.status()).isEqualTo(422);
        // A browser drops the first line end of the element.
        assertThat(refused.page().expectFirst("textarea").wholeText()).isEqualTo("\n\n" + "x".repeat(20_000));
        assertThat(answer.skip(text).status()).isEqualTo(422);
        assertThat(answer.post("takeovers?step=answer", Map.of("text", text)).status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "é",
                "\ud83d\ude80",
                "a-",
                "a'",
                "1.",
                "(",
                "a.",
                "e.g. ",
                "[](",
                "`",
                "* ",
                "a\n",
                "http://a.",
                "> "
            })
    void twentyThousandUnitsFit(String letters) {
        String text = letters.repeat(20_000 / letters.length()).strip();

        assertThat(answer.draft("desk", 0, 1, text).status()).isEqualTo(200);
        assertThat(answer.submit(text).status()).isEqualTo(303);
        assertThat(answer.words()).isEqualTo(text);
    }

    @Test
    void aFormWithoutItsHiddenFieldsLosesNoText() {
        assertThat(answer.post("submission", Map.of("text", "Said.", "revision", "one"))
                        .status())
                .isEqualTo(303);
        assertThat(answer.words()).isEqualTo("Said.");
    }

    @Test
    void hostileTextIsShownAsTyped() {
        String hostile = "</textarea><script>alert(1)</script> & \"quotes\" ${7*7} <!-- \u0000 [[${7*7}]]";
        answer.draft("desk", 0, 1, hostile.replace("\u0000", "\\u0000"));
        assertThat(answer.show().expectFirst("textarea").wholeText()).startsWith("</textarea><script>");
        assertThat(answer.show().select("script:not([src])")).isEmpty();

        answer.submit(hostile);

        assertThat(answer.words()).isEqualTo(hostile.replace("\u0000", ""));
        assertThat(answer.show().select("script:not([src])")).isEmpty();
    }

    @Test
    void anotherVersionBecomesTheAnswerByOneClick() {
        answer.draft("phone", 0, 1, "from the phone");
        answer.post("submission", Map.of("text", "from an old page"));
        assertThat(answer.others()).containsExactly("from the phone");

        String version = answer.show().expectFirst("button[name=version]").val();
        Visitor.Answer adopted = answer.post("adoptions", Map.of("version", version));

        assertThat(adopted.status()).isEqualTo(303);
        assertThat(answer.words()).isEqualTo("from the phone");
        assertThat(answer.others()).containsExactly("from an old page");
    }

    @Test
    void aSecondClickOnAnotherVersionChangesNothing() {
        answer.draft("phone", 0, 1, "from the phone");
        answer.post("submission", Map.of("text", "from an old page"));
        String version = answer.show().expectFirst("button[name=version]").val();
        answer.post("adoptions", Map.of("version", version));

        Visitor.Answer again = answer.post("adoptions", Map.of("version", version));

        assertThat(again.status()).isEqualTo(303);
        assertThat(answer.words()).isEqualTo("from the phone");
        assertThat(answer.others()).containsExactly("from an old page");
    }

    @Test
    void timesAreThoseOfWhereTheLearnerIs() {
        learner.cookie("zone", THERE.getId());
        answer.draft("phone", 0, 1, "from the phone");
        answer.post("submission", Map.of("text", "from an old page"));
        AnswerPage second = AnswerPage.begin(learner, QUESTION);
        second.submit("Second try.");

        assertThat(answer.show().select(".others time")).hasSize(1).allSatisfy(time -> isThere(time, "d MMMM, HH:mm"));
        assertThat(second.show().select(".attempts time"))
                .hasSize(2)
                .allSatisfy(time -> isThere(time, "d MMMM yyyy, HH:mm"));
        assertThat(learner.page(QUESTION).select(".attempts time"))
                .hasSize(2)
                .allSatisfy(time -> isThere(time, "d MMMM yyyy, HH:mm"));
    }

    private static void isThere(Element time, String pattern) {
        assertThat(time.text())
                .isEqualTo(Instant.parse(time.attr("datetime"))
                        .atZone(THERE)
                        .format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)));
    }

    @Test
    void earlierAnswersTellWhatImproved() {
        answer.submit("First try.");
        answer.markAll(List.of("made", "not-made", "not-made", "not-made", "not-made"));
        AnswerPage second = AnswerPage.begin(learner, QUESTION);
        second.submit("Second try.");
        second.markAll(List.of("made", "made", "not-made", "not-made", "not-made"));

        assertThat(second.path()).isNotEqualTo(answer.path());
        assertThat(second.show().select(".attempts > li")).hasSize(2);
        assertThat(second.show().select(".gained li")).hasSize(1);
        assertThat(second.show().select(".attempts a").eachAttr("href")).contains(answer.path());
    }

    @Test
    void theFeedbackNeedsTheSameStatementsHoweverManyAnswersThereAre() {
        answer.submit("First try.");
        answer.mark(0, "made");
        int few = statements(learner, answer.path());

        AnswerPage last = answer;
        for (int at = 0; at < 6; at++) {
            last = AnswerPage.begin(learner, QUESTION);
            last.draft("phone", 0, 1, "Draft " + at);
            last.post("submission", Map.of("text", "Try " + at));
            last.mark(0, "made");
        }

        assertThat(statements(learner, last.path())).isEqualTo(few).isLessThanOrEqualTo(17);
    }

    @Test
    void theAnswersOfOthersDoNotExist() {
        answer.submit("Mine.");
        AnswerPage foreign = answer.seenBy(anotherLearner);
        AnswerPage.begin(anotherLearner, QUESTION);

        assertThat(anotherLearner.get(answer.path()).status()).isEqualTo(404);
        assertThat(foreign.post("submission", Map.of("text", "Hers.")).status()).isEqualTo(404);
        assertThat(foreign.post("skips", Map.of("text", "Hers.")).status()).isEqualTo(404);
        assertThat(foreign.post("takeovers?step=answer", Map.of("text", "Hers."))
                        .status())
                .isEqualTo(404);
        assertThat(foreign.post("marks", Map.of("mark", "made." + point())).status())
                .isEqualTo(404);
        assertThat(foreign.post("predictions", Map.of("rating", "solid")).status())
                .isEqualTo(404);
        assertThat(foreign.post("adoptions", Map.of("version", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(foreign.draft("tab", 0, 1, "Hers.").status()).isEqualTo(404);
        assertThat(foreign.takeOver("tab", 0, 1, "Hers.").status()).isEqualTo(404);
        assertThat(visitor().get(answer.path()).status()).isEqualTo(404);
        assertThat(answer.others()).isEmpty();
    }

    @Test
    void whatIsNoAnswerIsNotFound() {
        assertThat(learner.get("/answers/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(learner.get("/answers/not-an-id").status()).isEqualTo(404);
        assertThat(learner.get("/answers").status()).isEqualTo(404);
    }

    @Test
    void aRequestThatMakesNoSenseIsRefused() {
        answer.submit("Mine.");

        assertThat(answer.post("marks", Map.of()).status()).isEqualTo(400);
        assertThat(answer.post("marks", Map.of("mark", "perhaps." + point())).status())
                .isEqualTo(400);
        assertThat(answer.post("marks", Map.of("mark", "made.1")).status()).isEqualTo(400);
        assertThat(answer.post("marks", Map.of("mark", "made." + UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(answer.post("predictions", Map.of("rating", "good")).status())
                .isEqualTo(400);
        assertThat(learner.get(answer.path() + "/submission").status()).isEqualTo(405);
        assertThat(learner.raw("DELETE", answer.path()).status()).isEqualTo(403);
    }

    private Question question() {
        return questions.find(GUIDE, SLUG).orElseThrow();
    }

    private UUID point() {
        return questions.solution(question().id()).orElseThrow().points().get(0).id();
    }
}
