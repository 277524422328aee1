package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LearnersIT extends IntegrationTest {

    @Autowired
    private Learners learners;

    @Test
    void manyFirstActionsAtTheSameTimeMakeOneLearner() throws Exception {
        Token token = Token.random();
        ExecutorService actions = Executors.newFixedThreadPool(8);

        List<Callable<UUID>> first = Stream.<Callable<UUID>>generate(() -> () -> learners.keep(token))
                .limit(32)
                .toList();
        List<Future<UUID>> kept = actions.invokeAll(first);
        actions.shutdown();

        UUID learner = learners.find(token).orElseThrow();
        assertThat(kept).allSatisfy(one -> assertThat(one.get()).isEqualTo(learner));
    }

    @Test
    void aVisitorWhoOnlyReadsIsNotKept() {
        Token token = Token.random();

        assertThat(learners.find(token)).isEmpty();
    }

    @Test
    void theTokenOfABrowserIsSetOnceAndStays() {
        assertThat(learner.get("/").header("Set-Cookie")).contains("learner=");
        assertThat(learner.get("/").header("Set-Cookie")).doesNotContain("learner=");
    }
}
