package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.IntegrationTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What becomes of an answer where somebody runs a second judge. */
@TestPropertySource(properties = {"greenroom.judging=words", "greenroom.second-judge.model=stub"})
class SecondJudgeIT extends IntegrationTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consistency-per-operation";

    private static ModelStub stub;

    @BeforeAll
    static void start() {
        stub = new ModelStub();
    }

    @DynamicPropertySource
    static void runTheStub(DynamicPropertyRegistry registry) {
        registry.add("greenroom.second-judge.url", () -> stub.url());
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    @Test
    void itsVerdictsReplaceTheFirstOnesOnceTheAnswerIsKept() {
        stub.says("{\"points\": [{\"point\": 2, \"verdict\": \"made\", \"quote\": \"because it is fast\"}]}");
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);

        answer.submit("I would add a cache in front of the database, because it is fast.");

        Document page = judgedByTheSecond(answer);
        assertThat(page.select(".point").get(1).hasClass("made")).isTrue();
        assertThat(page.select(".point.made .heard-line q").text()).isEqualTo("because it is fast");
    }

    @Test
    void noPageSaysThatWhatIsWrittenStaysHere() {
        stub.says("I have no opinion.");
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);

        answer.submit("I would add a cache in front of the database, because it is fast.");

        assertThat(answer.show().select(".judged").text())
                .contains("Found by words alone")
                .doesNotContain("nowhere");
        assertThat(visitor().page("/").expectFirst("main").text())
                .contains("A language model that whoever runs it has chosen may read your answers.")
                .doesNotContain("Everything you write stays");
    }

    private static Document judgedByTheSecond(AnswerPage answer) {
        return await().until(answer::show, page -> page.select(".judged").text().contains("the model you run"));
    }
}
