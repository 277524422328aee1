package dev.greenroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Statements;
import dev.greenroom.Visitor.Answer;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HomeIT extends IntegrationTest {

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

        assertThat(learner.page("/").select("main a[href=" + interview + "]")).isNotEmpty();
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
    void whatIsDueLeadsToTheQueueAndIsDoneAfterwards() {
        String path = learner.post("/questions/" + GUIDE + "/golden-signals/answers", Map.of())
                .location();
        Element form = learner.page(path).expectFirst("form[action$=submission]");
        learner.submit(form, form.expectFirst("button[formaction]").attr("formaction"), Map.of());
        assertThat(learner.page("/").select("main .due")).isEmpty();

        clock.advance(Duration.ofDays(2));
        Element due = learner.page("/").expectFirst("main .due");
        assertThat(due.text()).contains("One question is due for review.", "minutes");
        assertThat(due.select("a[href=/reviews]")).hasSize(1);

        Element reveal = learner.page("/reviews").expectFirst("form[action$=reveals]");
        Element grades =
                learner.page(learner.submit(reveal, Map.of()).location()).expectFirst("form[action$=ratings]");
        learner.submit(grades, Map.of("grade", "good"));
        assertThat(learner.page("/").select("main .due").text()).isEqualTo("The one review of today is done.");
        assertThat(anotherLearner.page("/").select("main .due")).isEmpty();
    }

    @Test
    void needsTheSameStatementsHoweverMuchWasPractised() {
        learner.submit(learner.page("/").expectFirst("form[action=/interviews]"), Map.of());
        // The first look at a running interview stores that they are there.
        learner.page("/");
        int afterOne = Statements.during(() -> learner.page("/"));
        for (String slug : new String[] {"cap-theorem-stated", "golden-signals", "partition-key"}) {
            learner.post("/questions/" + GUIDE + "/" + slug + "/answers", Map.of());
        }

        assertThat(Statements.during(() -> learner.page("/"))).isEqualTo(afterOne);
    }
}
