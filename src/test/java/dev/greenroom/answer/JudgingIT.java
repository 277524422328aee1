package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.FullHost;
import dev.greenroom.IntegrationTest;
import dev.greenroom.bank.Misconception;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;

/** What learners see of the judge, which judges by words here: that needs no time to load. */
@FullHost
class JudgingIT extends IntegrationTest {

    private static final String SLUG = "consistency-per-operation";
    private static final String QUESTION = "/questions/" + GUIDE + "/" + SLUG;

    @Autowired
    private Questions questions;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private String modelAnswer;

    @BeforeEach
    void findTheModelAnswer() {
        Question question = questions.find(GUIDE, SLUG).orElseThrow();
        modelAnswer = questions.solution(question.id()).orElseThrow().answer();
    }

    @Test
    void anAnswerComesBackWithThePointsItMadeAndTheWordsThatMadeThem() {
        Document page = submit(modelAnswer);

        assertThat(page.select(".point.made")).hasSizeGreaterThanOrEqualTo(3);
        for (Element point : page.select(".point.made")) {
            String quote = point.select(".heard-line q").text();
            assertThat(plain(modelAnswer)).contains(plain(quote));
            assertThat(page.select("mark[data-heard~=" + point.attr("data-point") + "]"))
                    .isNotEmpty();
        }
        assertThat(page.select(".own-words").get(0).wholeText()).isEqualTo(modelAnswer.strip());
        assertThat(page.select("h1").text()).startsWith("You made ");
        assertThat(page.select(".judged").text()).contains("by words alone", "sent nowhere else");
    }

    @Test
    void whereNobodyRunsASecondJudgeNothingIsKeptForOne() {
        submit(modelAnswer);

        assertThat(context.getBeanNamesForType(FailedEventPublications.class)).isEmpty();
        assertThat(jdbc.sql("select count(*) from event_publication")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsPromisedOfWhatASecondJudgeHasReadOnceNobodyRunsOneAnyMore() {
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit("I would add a cache in front of the database, because it is fast.");
        jdbc.sql("update answer set judged_by = 'SECOND' where id = ?")
                .param(UUID.fromString(answer.path().substring("/answers/".length())))
                .update();

        assertThat(answer.show().select(".judged").text())
                .contains("a language model")
                .doesNotContain("sent nowhere else");
    }

    @Test
    void oneClickOverrulesTheJudgeAndBothAreKept() {
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit("I would add a cache in front of the database, because it is fast.");
        assertThat(answer.show().select(".point.made")).isEmpty();

        answer.mark(0, "made");

        Element point = answer.show().expectFirst(".point");
        assertThat(point.hasClass("made")).isTrue();
        assertThat(point.text()).contains("Changed by you");
        answer.mark(0, "not-made");
        assertThat(answer.show().expectFirst(".point").text()).doesNotContain("Changed by you");
    }

    @Test
    void whatTheJudgeChoseSaysSoUntilTheLearnerChooses() {
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit("I would add a cache in front of the database, because it is fast.");
        Element before = answer.show().expectFirst(".point.missed");
        assertThat(before.text()).contains("Not heard by Greenroom");
        assertThat(before.select(".by-judge button[aria-pressed=true]").text()).isEqualTo("Left out");

        answer.mark(0, "not-made");

        Element after = answer.show().expectFirst(".point.missed");
        assertThat(after.text()).contains("Your choice").doesNotContain("by Greenroom");
        assertThat(after.select(".by-judge")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDECIDED", "NOT_MADE"})
    void whatSoundsLikeAMistakeIsSaidAsTheMistakeAndWithWhatHolds(Verdict assessor) {
        Question question = questions.find(GUIDE, SLUG).orElseThrow();
        Misconception wrong =
                questions.solution(question.id()).orElseThrow().misconceptions().get(0);
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit("I would add a cache in front of the database, because it is fast.");
        jdbc.sql("""
                        update mark set assessor = ?, caution = 'MISCONCEPTION', correction = ?,
                          passage_start = 0, passage_end = 20 where answer_id = ? and position = 0""")
                .params(
                        assessor.name(),
                        wrong.correction(),
                        UUID.fromString(answer.path().substring("/answers/".length())))
                .update();

        Document page = answer.show();
        assertThat(page.select(".check-line").text())
                .isEqualTo("Check this. Is this what you mean? “%s” It is a common mistake. What holds: %s"
                        .formatted(wrong.claim(), wrong.correction()));
        assertThat(page.select(".point:has(.check-line) .heard-line q").text()).isEqualTo("I would add a cache");
        assertThat(page.select("mark.check").text()).startsWith("I would add a cache");

        answer.mark(0, "not-made");

        assertThat(answer.show().select(".check-line")).isEmpty();
    }

    @Test
    void anInterviewerAsksOnlyAboutWhatWasNotMade() {
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit("I would add a cache in front of the database, because it is fast.");
        assertThat(answer.show().select(".point"))
                .allSatisfy(point -> assertThat(point.select(".probe-line")).hasSize(1));

        answer.mark(0, "made");

        assertThat(answer.show().expectFirst(".point.made").select(".probe-line"))
                .isEmpty();
    }

    @Test
    void thePageSaysHowFarTheMarksCanBeTrustedAndWhatTheLinesMean() {
        Document page = submit(modelAnswer);

        assertThat(page.select(".judged").text()).contains("read each mark as a first guess", "you decide");
        assertThat(page.select(".legend mark").eachAttr("class")).containsExactly("made", "unclear", "check");
        assertThat(page.select(".own-words mark.made")).isNotEmpty();
    }

    @Test
    void aGuessOutlivesATextThatCannotBeTaken() {
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        Element form = answer.show().expectFirst("form[action$=/submission]");

        Document refused = learner.submit(form, Map.of("text", " ", "prediction", "partial"))
                .page();

        assertThat(refused.select("input[name=prediction][checked]").val()).isEqualTo("partial");
    }

    @Test
    void termsWithoutSentencesMakeNothing() {
        Document page = submit("linearizable, eventual, quorum, invariant, replica, cache, staleness, CRDT");

        assertThat(page.select(".point.made")).isEmpty();
        assertThat(page.select(".judged").text()).contains("terms without sentences");
    }

    @Test
    void anotherLanguageIsLeftToTheLearner() {
        Document page =
                submit("Ich frage zuerst nach der Invariante jeder Operation, und was passiert, wenn sie bricht."
                        + " Danach wähle ich für jede Operation die schwächste Stufe, die noch richtig ist.");

        assertThat(page.select(".point.undecided")).hasSameSizeAs(page.select(".point"));
        assertThat(page.select(".judged").text()).contains("English");
    }

    @Test
    void whatWasExpectedIsSaidBeforeTheResult() {
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        Element form = answer.show().expectFirst("form[action$=/submission]");
        learner.submit(form, Map.of("text", "It depends on the operation.", "prediction", "solid"));

        assertThat(answer.show().select("#result").text()).contains("You expected solid.");
        answer.post("predictions", Map.of("rating", "incomplete"));
        assertThat(answer.show().select("#result").text()).contains("You expected solid.");
    }

    @Test
    void hostileWordsStayWords() {
        String hostile = modelAnswer.replace(". ", ". <script>alert(1)</script><img src=x onerror=alert(1)> ");

        Document page = submit(hostile);

        assertThat(page.select("mark")).isNotEmpty();
        assertThat(page.select("script:not([type=module]), [onerror]")).isEmpty();
        assertThat(page.select(".own-words").get(0).wholeText()).isEqualTo(hostile.strip());
    }

    @Test
    void anotherVersionThatBecomesTheAnswerIsJudgedAnew() {
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        Element form = answer.show().expectFirst("form[action$=/submission]");
        learner.submit(form, Map.of("text", "It depends."));
        learner.submit(form, Map.of("text", modelAnswer));
        assertThat(answer.show().select(".point.made")).isEmpty();

        String version = answer.show().expectFirst("button[name=version]").val();
        answer.post("adoptions", Map.of("version", version));

        assertThat(answer.show().select(".point.made")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aWordOfTwentyThousandUnitsIsJudged() {
        assertThat(submit("a-".repeat(10_000)).select(".judged").text()).contains("One word makes no point");
    }

    private Document submit(String text) {
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit(text);
        return answer.show();
    }

    /** White space does not count: the page shows a quote in one line. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
