package dev.greenroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages that are kept for a learner look, after everything that they can do, as if they were rendered anew. */
class LearnerPagesIT extends IntegrationTest {

    private static final List<String> PAGES =
            List.of("/questions", "/questions?status=solid&status=bookmarked", "/reviews");

    private static final Duration DAYS = Duration.ofDays(3);

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void aPageThatShowsTheSameIsNotRenderedAgain() {
        answer(learner);

        for (String page : PAGES) {
            assertThat(statementsAgain(learner, page)).isZero();
            clock.advance(DAYS);
            assertThat(statements(learner, page)).isPositive();
        }
    }

    @Test
    void aBrowserKeepsAPageAndAsksWhetherItIsStillTheSame() {
        answer(learner);

        for (String page : PAGES) {
            Answer first = learner.get(page);
            assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(first.header("Vary")).containsIgnoringCase("cookie");
            assertThat(learner.get(page, Map.of("If-None-Match", first.header("ETag")))
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void aListShowsEveryBookmark() {
        for (String kept : List.of("true", "true", "false", "false", "true")) {
            learner.post(Belongings.QUESTION + "/bookmarks", Map.of("kept", kept));
            assertCurrent(learner, "bookmark " + kept);
        }
    }

    @Test
    void anAnswerIsThereWithItsMarks() {
        String answer = answer(learner);
        assertCurrent(learner, "submission");
        for (String verdict : List.of("made", "not-made")) {
            String mark = learner.page(answer)
                    .expectFirst("button[name=mark][value^=" + verdict + "]")
                    .val();
            learner.post(answer + "/marks", Map.of("mark", mark));
            assertCurrent(learner, "mark " + verdict);
        }
        learner.post(answer + "/predictions", Map.of("rating", "solid"));
        assertCurrent(learner, "prediction");
        learner.json(
                "PUT",
                answer + "/draft?step=answer",
                "{\"text\":\"Too late\",\"tab\":\"desk\",\"base\":0,\"counter\":1}");
        Element other = learner.page(answer).expectFirst("button[name=version]");
        learner.post(answer + "/adoptions", Map.of("version", other.val()));
        assertCurrent(learner, "adopted version");
    }

    @Test
    void aReviewIsThereOnceItIsGradedAndGoneOnceItIsTakenBack() {
        answer(learner);
        clock.advance(DAYS);
        assertCurrent(learner, "days that pass");
        grade("good");
        assertCurrent(learner, "grade");
        learner.submit(learner.page("/reviews").expectFirst("form[action$=grades]"), Map.of("grade", "hard"));
        assertCurrent(learner, "corrected grade");
        learner.submit(learner.page("/reviews").expectFirst("form[action$=undos]"), Map.of());
        assertCurrent(learner, "grade taken back");
        learner.post("/reviews/limits", Map.of("limit", "33"));
        assertCurrent(learner, "limit");
    }

    private void grade(String grade) {
        Element reveal = learner.page("/reviews").expectFirst("form[action$=reveals]");
        Document compare = learner.page(learner.submit(reveal, Map.of()).location());
        learner.submit(compare.expectFirst("form[action$=ratings]"), Map.of("grade", grade));
    }

    @Test
    void anInterviewDayBringsQuestionsBack() {
        answer(learner);
        String day = learner.page("/plan").expectFirst("input[name=day]").attr("min");
        learner.post("/plan/dates", Map.of("day", day));
        assertCurrent(learner, "interview day");
        String date = learner.page("/plan").expectFirst(".plan-dates form").attr("action");
        learner.post(date + "/removals", Map.of());
        assertCurrent(learner, "interview day removed");
    }

    @Test
    void anInterviewIsThereWhetherItIsSaidOrItsTimeIsUp() {
        String said = learner.post("/interviews", Map.of()).location();
        assertCurrent(learner, "start");
        learner.submit(
                learner.page(said).expectFirst("#turn"), said + "/answers", Map.of("text", "What I would ask first."));
        assertCurrent(learner, "turn");
        learner.post(said + "/end", Map.of());
        assertCurrent(learner, "end");

        String left = learner.post("/interviews", Map.of("minutes", "20", "timing", "strict"))
                .location();
        for (int minute = 0; minute < 40; minute++) {
            clock.advance(Duration.ofMinutes(1));
            learner.get(left + "/clock");
        }
        assertCurrent(learner, "time that is up");
    }

    @Test
    void whatAFileOrAnAccountBringsIsThere() {
        answer(anotherLearner);
        anotherLearner.post(Belongings.QUESTION + "/bookmarks", Map.of());
        learner.post("/plan/minutes", Map.of("minutes", "45"));
        assertCurrent(learner, "nothing");
        learner.upload(
                "/account/imports",
                "data",
                anotherLearner.get("/account/data.json").body().getBytes(UTF_8));
        assertCurrent(learner, "import");

        Member member = Member.of(learner);
        assertCurrent(learner, "account");
        Visitor phone = visitor();
        phone.post("/questions/" + GUIDE + "/cap-theorem-stated/bookmarks", Map.of());
        assertCurrent(phone, "guest");
        member.signIn(phone);
        assertCurrent(phone, "sign in");
        assertCurrent(learner, "sign in elsewhere");
        phone.post("/logout", Map.of());
        assertThat(phone.page("/questions").select(".bookmarked")).isEmpty();
    }

    @Test
    void twoLearnersNeverSeeEachOthersPages() {
        answer(learner);
        anotherLearner.post(Belongings.QUESTION + "/bookmarks", Map.of());
        for (int time = 0; time < 2; time++) {
            assertThat(learner.page("/reviews").select(".last-review")).hasSize(1);
            assertThat(anotherLearner.page("/reviews").select(".last-review")).isEmpty();
            assertThat(visitor().page("/reviews").select(".last-review")).isEmpty();
            assertThat(learner.page("/questions").select(".bookmarked")).isEmpty();
            assertThat(anotherLearner.page("/questions").select(".bookmarked")).hasSize(1);
        }
    }

    /** Answers a question and marks it badly, so that it comes back. */
    private static String answer(Visitor visitor) {
        Element form = visitor.page(Belongings.QUESTION).expectFirst("form[action$=/answers]");
        String answer = visitor.submit(form, Map.of()).location();
        visitor.submit(visitor.page(answer).expectFirst("form[action$=/submission]"), Map.of("text", "What I said"));
        for (String mark : visitor.page(answer)
                .select("button[name=mark][value^=not-made]")
                .eachAttr("value")) {
            visitor.post(answer + "/marks", Map.of("mark", mark));
        }
        return answer;
    }

    /** Looks at the pages twice, so that they are kept now at the latest, and compares them with new ones. */
    private void assertCurrent(Visitor visitor, String after) {
        // Takes what is said once.
        visitor.get("/faq");
        for (String page : PAGES) {
            String kept = shown(visitor.get(page), "");
            String again = shown(visitor.get(page), "");
            String unheardOf = (page.contains("?") ? "&" : "?") + "look=" + looks.incrementAndGet();
            String fresh = shown(visitor.get(page + unheardOf), unheardOf);

            assertThat(kept).as(page + " after " + after).isEqualTo(fresh);
            assertThat(again).as(page + " again after " + after).isEqualTo(fresh);
        }
    }

    private static String shown(Answer answer, String address) {
        assertThat(answer.status()).isEqualTo(200);
        String token = answer.page().expectFirst("input[name=_csrf]").val();
        return answer.body().replace(token, "").replace(address.replace("&", "&amp;"), "");
    }
}
