package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReviewFormsIT extends ReviewTest {

    @Test
    void theLastReviewIsUndoneOnceAndItsGradeCorrected() {
        answerBadly(asked.get(0));
        clock.advance(DAY);
        gradeAll("good");

        Document done = learner.page("/reviews");
        Document corrected = follow(learner.submit(done.expectFirst("form[action$=grades]"), Map.of("grade", "hard")));
        assertThat(corrected.select(".last-review strong").text()).isEqualTo("Hard");

        Element undo = corrected.expectFirst("form[action$=undos]");
        assertThat(follow(learner.submit(undo, Map.of())).expectFirst("h1").text())
                .isEqualTo(asked.get(0).text());
        assertThat(follow(learner.submit(undo, Map.of())).text()).contains("Nothing was taken back");
    }

    @Test
    void anAnswerIsCorrectedButNotTakenBackHoweverOftenThatIsSent() {
        answerBadly(asked.get(0));
        Document page = learner.page("/reviews");
        Element change = page.expectFirst(".last-review form[action$=grades]");
        assertThat(page.select("form[action$=undos]")).isEmpty();

        // A page from before may still offer it.
        String undo = change.attr("action").replace("/grades", "/undos");
        for (String click : List.of("first", "second")) {
            assertThat(follow(learner.submit(change, undo, Map.of())).text())
                    .as(click)
                    .contains("Nothing was taken back");
        }
        assertThat(learner.page("/progress").text()).contains("One answer, review or skipped question on one day.");
        Document corrected = follow(learner.submit(change, Map.of("grade", "hard")));
        assertThat(corrected.select(".last-review strong").text()).isEqualTo("Hard");
    }

    @Test
    void whatAnAnswerCountsAsIsCorrectedFromItsPageDaysLater() {
        String answer = answerBadly(asked.get(0));
        clock.advance(DAY.multipliedBy(3));
        String grades =
                learner.page(answer).expectFirst("main a[href^=/reviews/]").attr("href");

        Document page = learner.page(grades);
        assertThat(page.text()).contains("By its marks it counts as Again");
        Visitor.Answer back = learner.submit(page.expectFirst("form[action$=grades]"), Map.of("grade", "easy"));
        assertThat(back.location()).isEqualTo(answer);
        assertThat(learner.page(grades).text()).contains("You said it counts as Easy");
        assertThat(learner.page("/reviews").text()).contains("Nothing is due today");
        assertThat(anotherLearner.get(grades).status()).isEqualTo(404);
        assertThat(learner.get(grades + "0").status()).isEqualTo(400);
        assertThat(learner.get(grades.replace(
                                answer.substring(9), UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLimitThatIsNoneIsRefusedBesideItsField() {
        answerBadly(asked.get(0));
        for (String limit : List.of("", "0", "201", "-3", "many", "99999999999")) {
            Visitor.Answer refused = learner.submit(limitForm(), Map.of("limit", limit));

            assertThat(refused.status()).isEqualTo(422);
            Element field = refused.page().expectFirst("input[name=limit]");
            assertThat(field.val()).isEqualTo(limit);
            assertThat(field.attr("aria-invalid")).isEqualTo("true");
            assertThat(refused.page().select("#limit-error")).hasSize(1);
        }
    }

    @Test
    void theCardOfAnotherLearnerDoesNotExist() {
        answerBadly(asked.get(0));
        clock.advance(DAY);
        String card = card();
        String entry = jdbc.sql("select last_entry from review_card where id = ?")
                .param(UUID.fromString(card))
                .query(UUID.class)
                .single()
                .toString();

        for (Visitor other : List.of(anotherLearner, visitor())) {
            assertThat(other.get("/reviews/" + card).status()).isEqualTo(404);
            assertThat(other.post("/reviews/" + card + "/reveals", Map.of()).status())
                    .isEqualTo(404);
            assertThat(other.post("/reviews/" + card + "/answers", Map.of()).status())
                    .isEqualTo(404);
            assertThat(other.post("/reviews/" + card + "/ratings", Map.of("grade", "good", "seen", entry))
                            .status())
                    .isEqualTo(404);
            assertThat(other.post("/reviews/" + card + "/grades", Map.of("grade", "good", "entry", entry))
                            .status())
                    .isEqualTo(404);
            assertThat(other.post("/reviews/" + card + "/undos", Map.of("entry", entry))
                            .status())
                    .isEqualTo(404);
            keep(other);
        }
    }

    @Test
    void refusesWhatNoPageOfItsOwnSends() {
        answerBadly(asked.get(0));
        clock.advance(DAY);
        String card = "/reviews/" + card();

        assertThat(learner.get("/reviews/no-id").status()).isEqualTo(404);
        assertThat(learner.get("/reviews/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(learner.post(card + "/ratings", Map.of()).status()).isEqualTo(400);
        assertThat(learner.post(
                                card + "/ratings",
                                Map.of(
                                        "grade",
                                        "great",
                                        "seen",
                                        UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(400);
        assertThat(learner.post(card + "/undos", Map.of("entry", "none")).status())
                .isEqualTo(400);
        assertThat(learner.get(card + "/ratings").status()).isEqualTo(405);
        assertThat(learner.raw("POST", card + "/ratings").status()).isEqualTo(403);
    }

    @Test
    void theAnswerStaysHiddenUntilItIsAskedFor() {
        answerBadly(asked.get(0));
        clock.advance(DAY);
        jdbc.sql("delete from reveal where learner_id = ?").param(id).update();

        assertThat(learner.get("/reviews/" + card()).location()).isEqualTo("/reviews");
    }
}
