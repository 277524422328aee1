package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftIT extends IntegrationTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consistency-per-operation";

    private AnswerPage answer;

    @BeforeEach
    void begin() {
        answer = AnswerPage.begin(learner, QUESTION);
    }

    @Test
    void aDraftIsThereWhereverTheLearnerGoesOn() {
        Visitor.Answer saved = answer.draft("desk", 0, 1, "Line one\r\nline two");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).contains("\"revision\":1", "\"savedAt\":\"2");
        AnswerPage phone = answer.seenBy(learner.secondDevice());
        assertThat(phone.show().expectFirst("textarea").wholeText()).isEqualTo("Line one\nline two");
        assertThat(phone.show().expectFirst("input[name=revision]").val()).isEqualTo("1");
    }

    @Test
    void aSecondTabIsToldOfTheFirstAndMayTakeOver() {
        answer.draft("desk", 0, 1, "from the desk");

        Visitor.Answer conflict = answer.draft("phone", 0, 1, "from the phone");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("\"text\":\"from the desk\"", "\"revision\":1");

        Visitor.Answer taken = answer.takeOver("phone", 0, 2, "from the phone");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body()).contains("\"revision\":2");
        assertThat(answer.draft("desk", 1, 2, "from the desk again").status()).isEqualTo(409);
    }

    @Test
    void aTakeOverAlsoWorksAsAForm() {
        answer.draft("desk", 0, 1, "from the desk");

        Visitor.Answer taken = answer.post("takeovers?step=answer", Map.of("text", "from a form"));

        assertThat(taken.status()).isEqualTo(303);
        assertThat(answer.show().expectFirst("textarea").wholeText()).isEqualTo("from a form");
        answer.submit("from a form");
        assertThat(answer.others()).containsExactly("from the desk");
    }

    @Test
    void repeatsAreAcceptedInAnyOrder() {
        answer.draft("desk", 0, 2, "Ab");

        assertThat(answer.draft("desk", 0, 2, "Ab").body()).contains("\"revision\":1");
        assertThat(answer.draft("desk", 0, 1, "A").status()).isEqualTo(200);
        assertThat(answer.show().expectFirst("textarea").wholeText()).isEqualTo("Ab");
    }

    @Test
    void ofManyTextsThatCrossOnTheWayTheLastTypedStays() throws Exception {
        ExecutorService connections = Executors.newFixedThreadPool(8);
        List<Callable<Visitor.Answer>> saves = IntStream.rangeClosed(1, 40)
                .mapToObj(counter -> (Callable<Visitor.Answer>)
                        () -> answer.seenBy(learner.secondDevice()).draft("desk", 0, counter, "Text " + counter))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(saves, new Random(7));

        List<Future<Visitor.Answer>> sent = connections.invokeAll(saves);
        connections.shutdown();

        assertThat(sent).allSatisfy(one -> assertThat(one.get().status()).isEqualTo(200));
        assertThat(answer.show().expectFirst("textarea").wholeText()).isEqualTo("Text 40");
    }

    @Test
    void theAnswersOfOthersTakeNoDrafts() {
        anotherLearner.post(QUESTION + "/bookmarks", Map.of());

        assertThat(answer.seenBy(anotherLearner).draft("desk", 0, 1, "x").status())
                .isEqualTo(404);
        assertThat(answer.show().expectFirst("textarea").wholeText()).isEmpty();
    }

    @Test
    void whatArrivesAfterTheEndIsKept() {
        answer.submit("Said.");

        Visitor.Answer late = answer.draft("desk", 0, 1, "Said, and more.");

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.body()).isEqualTo("{\"closed\":true}");
        assertThat(answer.words()).isEqualTo("Said.");
        assertThat(answer.others()).containsExactly("Said, and more.");
    }

    @Test
    void lineEndsAreNoDifference() {
        answer.submit("Line one\r\nline two");
        answer.draft("desk", 0, 1, "Line one\r\nline two");
        answer.draft("phone", 0, 1, "Line one\nline two");

        assertThat(answer.others()).isEmpty();
    }

    @Test
    void twentyThousandUnitsFitAndNoMore() {
        assertThat(answer.draft("desk", 0, 1, "x".repeat(20_000)).status()).isEqualTo(200);
        assertThat(answer.draft("desk", 0, 2, "x".repeat(20_001)).status()).isEqualTo(422);
        assertThat(answer.draft("desk", 0, 3, "\ud83d\ude80".repeat(10_000)).status())
                .isEqualTo(200);
        assertThat(answer.draft("desk", 0, 4, "\ud83d\ude80".repeat(10_000) + "x")
                        .status())
                .isEqualTo(422);
        assertThat(answer.takeOver("desk", 0, 5, "x".repeat(20_001)).status()).isEqualTo(422);
    }

    @Test
    void halfACharacterDoesNoHarm() {
        assertThat(put("{\"tab\":\"desk\",\"base\":0,\"counter\":1,\"text\":\"half \\ud83d of one\"}")
                        .status())
                .isEqualTo(200);
        assertThat(answer.show().expectFirst("textarea").wholeText()).startsWith("half ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"base\":0,\"counter\":1,\"text\":\"x\"}",
                "{\"tab\":\"\",\"base\":0,\"counter\":1,\"text\":\"x\"}",
                "{\"tab\":\"desk\",\"counter\":1,\"text\":\"x\"}",
                "{\"tab\":\"desk\",\"base\":0,\"text\":\"x\"}",
                "{\"tab\":\"desk\",\"base\":0,\"counter\":1}"
            })
    void aDraftWithSomethingMissingIsRefused(String body) {
        assertThat(put(body).status()).isEqualTo(422);
    }

    @Test
    void whatIsNoDraftIsRefused() {
        assertThat(put("{").status()).isEqualTo(400);
        assertThat(put("{\"tab\":\"desk\",\"base\":\"one\"}").status()).isEqualTo(400);
        assertThat(learner.json("PUT", answer.path() + "/draft", "{}").status()).isEqualTo(400);
        assertThat(learner.json("PUT", answer.path() + "/draft?step=middle", "{}")
                        .status())
                .isEqualTo(400);
        assertThat(learner.json("PUT", "/answers/x/draft?step=answer", "{}").status())
                .isEqualTo(404);
        assertThat(learner.raw("PUT", answer.path() + "/draft?step=answer").status())
                .isEqualTo(403);
        assertThat(answer.seenBy(learner).draft("desk", 0, 1, "x").status()).isEqualTo(200);
        assertThat(learner.json(
                                "PUT",
                                answer.path() + "/draft?step=follow-up",
                                "{\"tab\":\"desk\",\"base\":0,\"counter\":1,\"text\":\"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void manySubmissionsAtTheSameTimeMakeOneAnswerAndLoseNoText() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        List<Callable<Visitor.Answer>> clicks = IntStream.range(0, 24)
                .mapToObj(at -> (Callable<Visitor.Answer>) () ->
                        answer.seenBy(learner.secondDevice()).post("submission", Map.of("text", "Text " + at % 4)))
                .toList();

        List<Future<Visitor.Answer>> sent = tabs.invokeAll(clicks);
        tabs.shutdown();

        assertThat(sent).allSatisfy(one -> assertThat(one.get().status()).isEqualTo(303));
        assertThat(answer.others())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .doesNotContain(answer.words())
                .allSatisfy(text -> assertThat(text).startsWith("Text "));
    }

    private Visitor.Answer put(String body) {
        return learner.json("PUT", answer.path() + "/draft?step=answer", body);
    }
}
