package dev.greenroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HomeIT extends IntegrationTest {

    private static final String PRACTISE = "main a[href^=/interviews/new?guide=" + GUIDE + "&topic=]";

    @Test
    void aVisitorSeesWhatIsAskedAndCanBeginAtOnce() {
        var home = learner.page("/");

        assertThat(home.select("h1")).hasSize(1);
        assertThat(home.select("a[href^='/questions?guide=" + GUIDE + "&topic=']"))
                .hasSize(8);
        assertThat(home.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(home.select("form[action=/interviews] button")).hasSize(1);
    }

    @Test
    void promisesNoMoreOfWhatIsWrittenThanHoldsOnAHost() {
        assertThat(learner.page("/").expectFirst("main").text())
                .contains("Everything you write stays where Greenroom runs.")
                .doesNotContain("this computer");
    }

    @Test
    void theFirstQuestionOfAnInterviewIsTwoClicksAway() {
        Answer begun = learner.submit(learner.page("/").expectFirst("form[action=/interviews]"), Map.of());

        assertThat(begun.status()).isEqualTo(303);
        assertThat(learner.page(begun.location()).select("form textarea[name=text]"))
                .hasSize(1);
    }

    @Test
    void anInterviewThatRunsIsOfferedToGoOnWith() {
        String interview = learner.submit(learner.page("/").expectFirst("form[action=/interviews]"), Map.of())
                .location();

        Document home = learner.page("/");
        assertThat(home.expectFirst("h1").text()).matches("Question 1 of \\d+ is waiting\\.");
        assertThat(home.select("main .button").eachAttr("href")).containsExactly(interview);
        assertThat(anotherLearner.page("/").select("main a[href=" + interview + "]"))
                .isEmpty();
    }

    @Test
    void theLastInterviewLeadsToItsReport() {
        String interview = learner.submit(learner.page("/").expectFirst("form[action=/interviews]"), Map.of())
                .location();
        learner.submit(learner.page(interview).expectFirst("#turn"), interview + "/end", Map.of());

        assertThat(learner.page("/").select("main a[href=" + interview + "/report]"))
                .isNotEmpty();
    }

    @Test
    void whoHasAnsweredIsNotGreetedLikeAStranger() {
        String path = learner.post("/questions/" + GUIDE + "/golden-signals/answers", Map.of())
                .location();
        learner.submit(learner.page(path).expectFirst("form[action$=submission]"), Map.of("text", "My own words."));

        assertThat(headline(learner)).isEqualTo("Nothing is due today.");
        assertThat(filled(learner).text()).isEqualTo("Begin a 30-minute interview");
        assertThat(learner.page("/").select("#how")).isEmpty();
        assertThat(learner.page("/").select(".topic-state").eachText())
                .filteredOn(state -> !state.startsWith("0 of"))
                .singleElement()
                .asString()
                .matches("1 of \\d+ answered, 0 solid");
        assertThat(headline(anotherLearner)).isEqualTo("Say it once before it counts.");
        assertThat(anotherLearner.page("/").select("#how")).hasSize(1);
    }

    @Test
    void namesTheSameTopicAsProgressToGoOnWith() {
        assertThat(learner.page("/").select(PRACTISE)).isEmpty();
        for (String slug : List.of("golden-signals", "partition-key")) {
            String path = learner.post("/questions/" + GUIDE + "/" + slug + "/answers", Map.of())
                    .location();
            learner.submit(learner.page(path).expectFirst("form[action$=submission]"), Map.of("text", "My own words."));
            Element marks = learner.page(path).expectFirst("form[action$=marks]");
            learner.submit(
                    marks,
                    Map.of("mark", marks.expectFirst("button[value^=not-made.]").val()));

            assertThat(learner.page("/").select(PRACTISE).eachAttr("href"))
                    .hasSize(1)
                    .isEqualTo(learner.page("/progress").select(PRACTISE).eachAttr("href"));
        }
    }

    @Test
    void whatIsDueLeadsToTheQueueAndIsDoneAfterwards() {
        String path = learner.post("/questions/" + GUIDE + "/golden-signals/answers", Map.of())
                .location();
        Element form = learner.page(path).expectFirst("form[action$=submission]");
        learner.submit(form, form.expectFirst("button[formaction]").attr("formaction"), Map.of());
        assertThat(filled(learner).text()).isEqualTo("Begin a 30-minute interview");

        clock.advance(Duration.ofDays(2));
        assertThat(headline(learner)).isEqualTo("One question is due for review.");
        assertThat(learner.page("/").expectFirst(".home-head").text()).contains("minutes");
        assertThat(filled(learner).attr("href")).isEqualTo("/reviews");

        Element reveal = learner.page("/reviews").expectFirst("form[action$=reveals]");
        Element grades =
                learner.page(learner.submit(reveal, Map.of()).location()).expectFirst("form[action$=ratings]");
        learner.submit(grades, Map.of("grade", "good"));
        assertThat(headline(learner)).isEqualTo("The one review of today is done.");
        assertThat(headline(anotherLearner)).isEqualTo("Say it once before it counts.");
    }

    private static String headline(Visitor visitor) {
        return visitor.page("/").expectFirst("h1").text();
    }

    private static Element filled(Visitor visitor) {
        Elements filled = visitor.page("/").select("main .button:not(.quiet)");
        assertThat(filled).hasSize(1);
        return filled.get(0);
    }

    @Test
    void needsTheSameStatementsHoweverMuchWasPractised() {
        learner.submit(learner.page("/").expectFirst("form[action=/interviews]"), Map.of());
        // The first look at a running interview stores that they are there.
        int afterOne = statementsAgain(learner, "/");
        for (String slug : new String[] {"cap-theorem-stated", "golden-signals", "partition-key"}) {
            learner.post("/questions/" + GUIDE + "/" + slug + "/answers", Map.of());
        }

        assertThat(statementsAgain(learner, "/")).isEqualTo(afterOne);
    }
}
