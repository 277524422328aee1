package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIT extends IntegrationTest {

    private static final String WORDS = "Invariants first.\n\nThen the level, for <each> operation.";

    @Test
    void asksForMarksFirst() {
        Sitting sitting = answered();

        Document report = sitting.report();

        assertThat(report.select("h1").text()).matches("Mark \\d answers to see your result\\.");
        assertThat(report.select("#topics table")).isEmpty();
        String first = report.expectFirst("#result a.button").attr("href").substring(1);
        assertThat(report.getElementById(first)).isNotNull();
    }

    @Test
    void putsTheResultFirstOnceEverythingIsMarked() {
        Sitting sitting = answered();

        sitting.markAll(2);

        Document report = sitting.report();
        assertThat(report.select("h1").text()).matches("You made \\d+ of \\d+ key points\\.");
        assertThat(report.select("#topics tbody tr")).isNotEmpty();
        assertThat(report.select("#topics svg rect.on"))
                .allSatisfy(bar -> assertThat(bar.attr("width")).isNotEmpty());
        assertThat(report.select("[style]")).isEmpty();
    }

    @Test
    void saysSoFarWhileMarksAreMissing() {
        Sitting sitting = answered();
        Element form = sitting.report().expectFirst("form[action$=/marks]");

        learner.submit(
                form, Map.of("mark", form.expectFirst("button[value^=made.]").val()));

        Document report = sitting.report();
        assertThat(report.select("h1").text()).startsWith("You made 1 of").endsWith("so far.");
        String open = report.expectFirst("#result a.button").attr("href").substring(1);
        assertThat(report.expectFirst(".report-turn .point.undecided").id()).isEqualTo(open);
        assertThat(learner.page("/interviews").expectFirst(".row .own").text()).endsWith("key points so far");
        assertThat(learner.page("/").expectFirst("[aria-labelledby=last]").text())
                .contains("so far.");
    }

    @Test
    void leadsFromItsOverviewToEachTurnAndFromThereToAnotherAnswer() {
        Sitting sitting = answered();
        Document report = sitting.report();

        Elements turns = report.select(".report-turn");
        assertThat(report.select("#overview a").eachAttr("href"))
                .containsExactlyElementsOf(
                        turns.eachAttr("id").stream().map(id -> "#" + id).toList());
        Element again = turns.get(1).expectFirst("form[action$=/answers]");
        String question = turns.get(1).expectFirst("h3").text();
        assertThat(learner.page(again.expectFirst("a").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo(question);
        String answer = learner.submit(again, Map.of()).location();
        assertThat(learner.page(answer).select("h1").text()).isEqualTo(question);
        assertThat(learner.page(answer).select("textarea[name=text]").text()).isEmpty();
    }

    @Test
    void theTypicalOfTwoAnswersIsInTheMiddle() {
        Sitting sitting = Sitting.start(learner);
        sitting.answer("Two words.");
        sitting.skip("");
        sitting.answer("Here there are seven words in all.");
        sitting.end("");

        assertThat(sitting.report().select("#facts").text()).contains("Typical answer 5 words");
    }

    @Test
    void aStrongAnswerWithAnUndecidedPointHasLeftNothingOut() {
        Sitting sitting = Sitting.start(learner, Map.of("topic", "consistency"));
        sitting.answer(WORDS);
        sitting.end("");
        Element form = sitting.report().expectFirst("form[action$=/marks]");
        Element left = form.select(".point:not(:contains(Essential))").last();
        form.select(".point").stream()
                .filter(point -> !point.id().equals(left.id()))
                .map(point -> point.expectFirst("button[value^=made.]").val())
                .forEach(point -> learner.submit(form, Map.of("mark", point)));

        Document report = sitting.report();
        assertThat(report.expectFirst(".report-turn .meta strong").text()).isEqualTo("Strong");
        assertThat(report.select("h1").text()).endsWith("so far.");
        assertThat(report.expectFirst("#result").text())
                .contains("One answer is not fully marked yet.")
                .doesNotContain("left out");
    }

    @ParameterizedTest
    @CsvSource({"senior, Raise the level next time.", "staff, Your reviews bring these questions back"})
    void whoLeftNothingOutIsAdvisedWhatCanBeDone(String level, String advice) {
        Sitting sitting = Sitting.start(learner, Map.of("minutes", "15", "level", level));
        sitting.answer(WORDS);
        sitting.end("");
        sitting.markAll(Integer.MAX_VALUE);

        assertThat(sitting.report().expectFirst("#result").text()).contains("Nothing was left out. " + advice);
    }

    @Test
    void whoMadeNothingIsStrongestOnNothing() {
        Sitting sitting = answered();
        sitting.markAll(0);
        Document report = sitting.report();
        assertThat(report.select("#topics tbody tr")).hasSizeGreaterThan(1);
        assertThat(report.expectFirst("#result").text())
                .contains("Take the points you left out")
                .doesNotContain("Strongest");
    }

    @Test
    void aMarkLeadsBackToItsPlaceInTheReport() {
        Sitting sitting = answered();
        Element form = sitting.report().expectFirst("form[action$=/marks]");

        Visitor.Answer marked = learner.submit(
                form, Map.of("mark", form.expectFirst("button[value^=made.]").val()));

        String answer = marked.location();
        assertThat(learner.get(answer).location()).startsWith(sitting.path() + "/report#answer-");
    }

    @Test
    void holdsEachTurnWithItsWordsModelAnswerAndExample() {
        Sitting sitting = answered();
        Document report = sitting.report();

        assertThat(report.select(".report-turn")).hasSizeGreaterThan(2).allSatisfy(turn -> {
            assertThat(turn.expectFirst(".own-words").wholeText()).isEqualTo(WORDS);
            assertThat(turn.select(".ruled-group .prose")).hasSize(2);
            assertThat(turn.select(".meta").text()).contains(" of ");
        });
        assertThat(report.select("h1")).hasSize(1);
    }

    @Test
    void whatAMarkedAnswerCountsAsIsCorrectedFromItsTurn() {
        Sitting sitting = answered();
        assertThat(sitting.report().select("a[href*=/grades]")).isEmpty();
        sitting.markAll(1);
        Elements turns = sitting.report().select(".report-turn");
        assertThat(turns)
                .hasSizeGreaterThan(2)
                .allSatisfy(turn -> assertThat(turn.select("a[href*=/grades]")).hasSize(1));

        String address = turns.get(1).expectFirst("a[href*=/grades]").attr("href");
        Element form = learner.page(address).expectFirst("form.grades");
        String answer = learner.submit(form, Map.of("grade", "easy")).location();

        assertThat(learner.get(answer).location())
                .isEqualTo(sitting.path() + "/report#" + turns.get(1).id());
        assertThat(learner.page(address).select("button[aria-pressed=true]").val())
                .isEqualTo("easy");
    }

    @Test
    void skippedQuestionsNeedNoMarks() {
        Sitting sitting = Sitting.start(learner);
        sitting.skip("");
        sitting.end("");

        Document report = sitting.report();
        assertThat(report.select("h1").text()).isEqualTo("No answers this time.");
        assertThat(report.select("form[action$=/marks]")).isEmpty();
    }

    @Test
    void comparesWhatWasExpectedWithTheMarks() {
        Sitting sitting = answered();
        Element prediction = sitting.report().expectFirst("form.prediction");
        assertThat(sitting.report().select("form.prediction p[id]").eachAttr("id"))
                .doesNotHaveDuplicates();

        learner.submit(prediction, Map.of("rating", "strong"));
        sitting.markAll(0);

        assertThat(sitting.report().select("#foreseen tbody tr").text()).contains("Strong", "Incomplete");
    }

    @Test
    void whatWasExpectedStandsBesideARatingThatMayStillRise() {
        Sitting sitting = answered();
        learner.submit(sitting.report().expectFirst("form.prediction"), Map.of("rating", "strong"));
        Element form = sitting.report().expectFirst("form[action$=/marks]");
        learner.submit(
                form, Map.of("mark", form.expectFirst("button[value^=made.]").val()));

        Document report = sitting.report();
        assertThat(report.select("#foreseen td").last().text())
                .matches("At least .+|.+ so far")
                .isEqualTo(report.expectFirst(".report-turn .meta strong").text());
    }

    @Test
    void startsThePracticeOfAWeakTopicWithOneClick() {
        Sitting sitting = answered();
        sitting.markAll(1);

        Element form = sitting.report().expectFirst(".next form");
        Visitor.Answer started = learner.submit(form, Map.of());

        assertThat(started.status()).isEqualTo(303);
        assertThat(learner.page(started.location()).select("form[data-turn]")).hasSize(1);
    }

    @Test
    void whatWasNeverReachedStandsInNoDenominator() {
        Sitting.start(learner).end(WORDS);
        Sitting sitting = Sitting.start(learner);
        sitting.end(WORDS);

        Document report = sitting.report();
        assertThat(report.select(".not-reached")).hasSize(1);
        assertThat(report.expectFirst("#facts dd").text()).isEqualTo("1 of 1");
        assertThat(report.select("#compared td:nth-of-type(1)").eachText()).containsExactly("1 of 1", "1 of 1");
        assertThat(learner.page("/interviews").select(".row .meta").eachText())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("1 of 1 answered"));
        assertThat(learner.get(sitting.path() + "/report.md").body()).contains("Answered: 1 of 1\n");
    }

    @Test
    void comparesWithTheInterviewBefore() {
        Sitting before = answered();
        before.markAll(1);
        Sitting now = answered();
        Element form = now.report().expectFirst("form[action$=/marks]");
        learner.submit(
                form, Map.of("mark", form.expectFirst("button[value^=made.]").val()));
        assertThat(now.report().select(".facts").text()).doesNotContain("Since last time");
        assertThat(now.report().select("#compared [aria-current] td").text()).endsWith("so far");
        now.markAll(9);

        Document report = now.report();
        assertThat(report.select(".facts").text()).contains("Since last time", "+");
        assertThat(report.select("#compared tbody tr")).hasSize(2);
        assertThat(report.select("#compared [aria-current] a").attr("href")).isEqualTo(now.path() + "/report");
        assertThat(before.report().select("#compared table, rect.was")).isEmpty();
    }

    @Test
    void whatWasSkippedAsAWholeMadeNoPointWhereverItIsListed() {
        Sitting skipped = Sitting.start(learner);
        skipped.skip("");
        skipped.end("");
        Sitting now = Sitting.start(learner);
        now.end("");

        assertThat(learner.page("/interviews").select(".row .own").text()).matches("0 of \\d+ key points 0 of .*");
        assertThat(now.report().select("#compared td:last-child").eachText())
                .allMatch(cell -> cell.startsWith("0 of "));
        assertThat(learner.get(now.path() + "/report.md").body()).doesNotContain("not marked");
    }

    @Test
    void downloadsWithTheWordsAsTyped() {
        Sitting sitting = Sitting.start(learner);
        String words = "```\n# Not a heading\n```` deeper";
        sitting.end(words);

        Visitor.Answer file = learner.get(sitting.path() + "/report.md");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"interview-[\\d-]+\\.md\"");
        assertThat(file.body()).contains("`````text\n" + words + "\n`````\n").contains("### Model answer", "- [ ] ");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void daysAndTimesAreThoseOfWhereTheLearnerIs(String zone) {
        learner.cookie("zone", zone);
        Sitting.start(learner).end("");
        Sitting sitting = Sitting.start(learner);
        sitting.end("");
        Element row = learner.page("/interviews").expectFirst("a[href^=" + sitting.path() + "] time");
        ZonedDateTime started = Instant.parse(row.attr("datetime")).atZone(ZoneId.of(zone));

        assertThat(row.text()).isEqualTo(format(started, "EEEE d MMMM yyyy, HH:mm"));
        Document report = sitting.report();
        assertThat(report.expectFirst("#result p").text()).endsWith(format(started, "EEEE d MMMM yyyy"));
        assertThat(report.select("#compared [aria-current] th").text()).isEqualTo(format(started, "d MMMM, HH:mm"));
        Visitor.Answer file = learner.get(sitting.path() + "/report.md");
        assertThat(file.header("Content-Disposition")).contains("interview-" + started.toLocalDate() + ".md");
        assertThat(file.body()).contains(", " + started.toLocalDate());
    }

    private static String format(ZonedDateTime time, String pattern) {
        return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    @Test
    void aTextThatBecomesTheAnswerEndsTheSkipping() {
        Sitting sitting = Sitting.start(learner);
        Element oldTab = sitting.turn();
        sitting.skip("");
        sitting.answer(oldTab, "After all, invariants first.");
        sitting.end("");
        assertThat(sitting.report().expectFirst(".report-turn .meta").text()).contains("Skipped");
        assertThat(learner.get("/account/data.md").body()).contains("(skipped)");

        Element form = sitting.report().expectFirst("form.others");
        learner.submit(
                form, Map.of("version", form.expectFirst("button[name=version]").val()));

        assertThat(sitting.report().expectFirst(".report-turn .meta").text())
                .contains("4 words")
                .doesNotContain("Skipped");
        assertThat(learner.get("/account/data.md").body()).doesNotContain("(skipped)");
    }

    private Sitting answered() {
        Sitting sitting = Sitting.start(learner);
        sitting.answerAll(WORDS);
        return sitting;
    }
}
