package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewsIT extends ReviewTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Queue queue;

    @Test
    void whoNeverAnsweredLearnsWhatWillBeHere() {
        Document page = visitor().page("/reviews");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Nothing to review yet");
        assertThat(page.select("main a[href=/interviews/new]")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("header nav a[aria-current=page]").text()).isEqualTo("Review");
    }

    @Test
    void whatIsNotDueYetSaysWhenItIs() {
        answerBadly(asked.get(0));

        Document page = learner.page("/reviews");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Nothing is due today");
        assertThat(page.text()).contains("The next questions come back tomorrow.");
        assertThat(page.select(".last-review a").text()).isEqualTo(asked.get(0).shortName());
    }

    @Test
    void aQuestionComesBackIsComparedAndGraded() {
        answerBadly(asked.get(0));
        clock.advance(DAY);

        Document queue = learner.page("/reviews");
        assertThat(queue.expectFirst("h1").text()).isEqualTo(asked.get(0).text());
        assertThat(queue.html()).doesNotContain(point(asked.get(0)));

        Document compare = follow(learner.submit(queue.expectFirst("form[action$=reveals]"), Map.of()));
        assertThat(compare.text()).contains(point(asked.get(0)));
        assertThat(compare.select("button[name=grade] time").eachText()).contains("back tomorrow");

        Element grades = compare.expectFirst("form[action$=ratings]");
        Document done = follow(learner.submit(grades, Map.of("grade", "good")));
        assertThat(done.expectFirst("h1").text()).isEqualTo("Done for today");
        assertThat(done.text()).contains("One question reviewed.");

        learner.submit(grades, Map.of("grade", "again"));
        assertThat(learner.page("/reviews").text()).contains("reviewed already or is not due any more", "Good");
    }

    @Test
    void aTypedAnswerLeadsBackToTheQueue() {
        answerBadly(asked.get(0));
        clock.advance(DAY);

        Element form = learner.page("/reviews").expectFirst("form[action$=reveals]");
        String typing = form.expectFirst("button[formaction]").attr("formaction");
        Visitor.Answer answer = learner.submit(form, typing, Map.of());
        assertThat(answer.location()).startsWith("/answers/");
        Element writing = learner.page(answer.location()).expectFirst("form[action$=submission]");
        Document feedback = follow(learner.submit(writing, Map.of("text", "My own words.")));
        assertThat(feedback.select("main a[href=/reviews]")).hasSize(1);

        for (String mark : feedback.select("button[name=mark][value^=made]").eachAttr("value")) {
            learner.submit(feedback.expectFirst("form[action$=marks]"), Map.of("mark", mark));
        }
        assertThat(learner.page(answer.location()).select("main a[href=/reviews]"))
                .hasSize(1);
        Document done = learner.page("/reviews");
        assertThat(done.expectFirst("h1").text()).isEqualTo("Done for today");
        assertThat(done.select(".last-review strong").text()).isEqualTo("Easy");
    }

    @Test
    void themesAreMixedAndADayTakesNoMoreThanItsLimit() {
        asked.forEach(this::answerBadly);
        clock.advance(DAY);
        Document limited = follow(learner.submit(limitForm(), Map.of("limit", "2")));

        assertThat(limited.text()).contains("1 of 2 due today", "One more is spread over the next day");
        assertThat(reviews.due(id, today()).questions()).isEqualTo(2);
        gradeAll("good");
        assertThat(learner.page("/reviews").text())
                .contains("Done for today", "2 questions reviewed.", "One more is spread", "raise your daily limit");
        assertThat(queue.catchUp(id, today(), queue.share(id, today())).days())
                .extracting(CatchUp.Day::reviews)
                .startsWith(0, 1);
    }

    @Test
    void theDaysBeforeAnInterviewPromiseNothingForTheDaysAfter() {
        asked.forEach(this::answerBadly);
        clock.advance(DAY);
        gradeAll("easy");
        learner.post("/plan/dates", Map.of("day", today().plusDays(2).toString(), "company", ""));
        clock.advance(DAY);
        Document limited = follow(learner.submit(limitForm(), Map.of("limit", "1")));

        assertThat(limited.text())
                .contains("1 of 1 due today", " more are due, beyond the daily limit")
                .contains("At most one question a day");
        gradeAll("good");
        assertThat(learner.page("/reviews").text())
                .contains("Done for today", " more are due, beyond the daily limit. If you want to go on now")
                .doesNotContain("spread over");
    }

    @Test
    void aQueueBegunBeforeMidnightKeepsItsDay() {
        answerBadly(asked.get(0));
        answerBadly(asked.get(1));
        clock.advance(DAY);
        LocalDate evening = today();
        Element reveal = learner.page("/reviews").expectFirst("form[action$=reveals]");
        clock.advance(untilMidnight());

        Visitor.Answer compare = learner.submit(reveal, Map.of());
        assertThat(compare.location()).endsWith("?day=" + evening);
        Element grades = learner.page(compare.location()).expectFirst("form[action$=ratings]");
        Visitor.Answer next = learner.submit(grades, Map.of("grade", "again"));
        assertThat(next.location()).isEqualTo("/reviews?day=" + evening);
        assertThat(learner.page(next.location()).text()).contains("2 of 2 due today");
        assertThat(reviews.due(id, evening).done()).isOne();
        // Whoever comes anew meets the new day, on which the forgotten one is back.
        assertThat(learner.page("/reviews").text()).contains("1 of 2 due today");
        assertThat(learner.page("/reviews?day=2020-01-01").text()).contains("1 of 2 due today");
        assertThat(learner.page("/reviews?day=no-day").text()).contains("1 of 2 due today");
    }

    @Test
    void whatIsDueDependsOnWhereTheLearnerIs() {
        clock.advance(untilMidnight());
        answerBadly(asked.get(0));
        clock.advance(Duration.ofHours(12));

        assertThat(learner.page("/reviews").select("form[action$=reveals]")).isEmpty();
        // There it is tomorrow by now.
        learner.cookie("zone", "Pacific/Kiritimati");
        assertThat(learner.page("/reviews").select("form[action$=reveals]")).hasSize(1);
    }

    @Test
    void nextMorningTheEveningsQueueIsOver() {
        answerBadly(asked.get(0));
        clock.advance(DAY);
        LocalDate evening = today();
        clock.advance(untilMidnight().plusHours(4));

        assertThat(learner.page("/reviews?day=" + evening).text()).contains("1 of 1 due today");
        assertThat(learner.page("/reviews?day=" + evening)
                        .expectFirst("input[name=day]")
                        .val())
                .isEqualTo(today().toString());
    }

    @Test
    void aLongQueueTakesNoMoreStatementsThanAShortOne() {
        answerBadly(asked.get(0));
        answerBadly(asked.get(1));
        UUID another = keep(anotherLearner);
        questions.active(GUIDE).subList(0, 15).forEach(question -> answerBadly(anotherLearner, another, question));
        clock.advance(DAY);

        int few = statements(learner, "/reviews");
        assertThat(statements(anotherLearner, "/reviews"))
                .isEqualTo(few)
                .isPositive()
                .isLessThanOrEqualTo(14);
    }
}
