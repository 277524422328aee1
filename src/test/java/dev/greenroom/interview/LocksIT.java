package dev.greenroom.interview;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.IntegrationTest;
import dev.greenroom.TestDatabase;
import dev.greenroom.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who waits for whom in the database: nobody in a circle, and nobody without need. */
class LocksIT extends IntegrationTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consistency-per-operation";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoChangesAnAnswerTakesItsLearnerFirst() {
        String path = answer();
        Element form = learner.page(path).expectFirst("form[action$=/submission]");

        takesTheLearnerBefore("answer", id(path), () -> learner.submit(form, Map.of("text", "In that order")));
    }

    @Test
    void whoSendsSomethingInAnInterviewTakesItsLearnerFirst() {
        Sitting sitting = Sitting.start(learner);
        Element turn = sitting.turn();

        takesTheLearnerBefore("interview", sitting.id(), () -> sitting.answer(turn, "In that order"));
    }

    @Test
    void soDoesWhoStartsOne() {
        Sitting earlier = Sitting.start(learner);
        earlier.end("");
        Element form = Sitting.form(learner);

        CompletableFuture<Answer> starts = transaction.execute(status -> {
            lock("learner", learnerOf("interview", earlier.id()), "");
            CompletableFuture<Answer> starting = supplyAsync(() -> learner.submit(form, Map.of()));
            await().until(() -> TestDatabase.waiting(jdbc) == 1);
            // One that runs comes along, as in a merge.
            jdbc.sql("update interview set running_learner_id = learner_id where id = ?")
                    .param(earlier.id())
                    .update();
            status.setRollbackOnly();
            return starting;
        });

        assertThat(starts.join().status()).isEqualTo(303);
    }

    @Test
    void soDoesWhoOnlyLooksWhenTheTimeOfAStepIsUp() {
        Sitting sitting = whoseFirstStepIsUp();

        takesTheLearnerBefore("interview", sitting.id(), () -> learner.get(sitting.path()));
    }

    @Test
    void soDoesWhoTurnsToAnAnswerOfAnInterviewThen() {
        Sitting sitting = whoseFirstStepIsUp();
        UUID held = jdbc.sql("select id from answer where holder = ?")
                .param(sitting.id())
                .query(UUID.class)
                .single();

        takesTheLearnerBefore(
                "interview", sitting.id(), () -> learner.post("/answers/" + held + "/skips", Map.of("text", "Late")));
    }

    @Test
    void soDoesWhoAddsToWhatTheyHave() {
        UUID id = learnerOf("answer", id(answer()));
        String task = learner.page("/tips").expectFirst("button[role=checkbox]").attr("formaction");

        waitsFor(id, () -> learner.post(QUESTION + "/notes", Map.of("text", "Keep this")), () -> {});
        waitsFor(id, () -> learner.post(task, Map.of()), () -> {});
        waitsFor(id, () -> learner.get("/guides/" + GUIDE + "/reading?topic=consistency"), () -> {});
    }

    @Test
    void whoLooksAtAReportWaitsForNobody() {
        Sitting sitting = Sitting.start(learner);
        sitting.end("");
        clock.advance(Duration.ofMinutes(1));

        transaction.executeWithoutResult(status -> {
            lock("interview", sitting.id(), "");
            sitting.report();
        });
    }

    @Test
    void toSkipAQuestionAndToAskForItsModelAnswerAtOnceIsToSeeIt() {
        String path = answer();
        Element form = learner.page(path).expectFirst("form[action$=/submission]");

        List<CompletableFuture<Answer>> both = transaction.execute(status -> {
            lock("question", questionOf(path), "");
            CompletableFuture<Answer> reveal = supplyAsync(() -> learner.post(QUESTION + "/reveals", Map.of()));
            await().until(() -> reveal.isDone() || TestDatabase.waiting(jdbc) == 1);
            CompletableFuture<Answer> skip =
                    supplyAsync(() -> learner.submit(form, path + "/skips", Map.of("text", "")));
            await().until(() -> skip.isDone() || TestDatabase.waiting(jdbc) == 2);
            return List.of(reveal, skip);
        });

        assertThat(both).extracting(one -> one.join().status()).containsExactly(303, 303);
    }

    private String answer() {
        return learner.submit(learner.page(QUESTION).expectFirst("form[action$=/answers]"), Map.of())
                .location();
    }

    private Sitting whoseFirstStepIsUp() {
        Sitting sitting = Sitting.strict(learner);
        Duration limit = Duration.ofMillis(
                Long.parseLong(sitting.page().expectFirst("[data-clock]").attr("data-limit")));
        Duration most = Absence.FROM.minusSeconds(1);
        for (Duration rest = limit; rest.compareTo(most) > 0; rest = rest.minus(most)) {
            clock.advance(most);
            learner.get(sitting.path() + "/clock");
        }
        clock.advance(most);
        return sitting;
    }

    /** Whoever merges or erases a learner holds them, and then takes what is theirs. */
    private void takesTheLearnerBefore(String table, UUID id, Supplier<Answer> change) {
        waitsFor(learnerOf(table, id), change, () -> lock(table, id, " nowait"));
    }

    /** @param meanwhile what can be done while the change waits for the learner */
    private void waitsFor(UUID learner, Supplier<Answer> change, Runnable meanwhile) {
        CompletableFuture<Answer> waits = transaction.execute(status -> {
            lock("learner", learner, "");
            CompletableFuture<Answer> changing = supplyAsync(change);
            await().until(() -> TestDatabase.waiting(jdbc) == 1);
            meanwhile.run();
            return changing;
        });
        assertThat(waits.join().status()).isLessThan(400);
    }

    private UUID learnerOf(String table, UUID id) {
        return jdbc.sql("select learner_id from " + table + " where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private UUID questionOf(String answer) {
        return jdbc.sql("select question_id from answer where id = ?")
                .param(id(answer))
                .query(UUID.class)
                .single();
    }

    private void lock(String table, UUID id, String how) {
        jdbc.sql("select id from " + table + " where id = ? for update" + how)
                .param(id)
                .query(UUID.class)
                .single();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
