package dev.greenroom.learner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Route;
import dev.greenroom.TestDatabase;
import dev.greenroom.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class LearnersIT extends IntegrationTest {

    private static final String FILE = """
            {"format":"greenroom-data","version":1,
            "reveals":[{"question":"%s/consensus","revealedAt":"2026-01-02T03:04:05Z"}]}""".formatted(GUIDE);

    @Autowired
    private Learners learners;

    @Autowired
    private OwnData ownData;

    @Autowired
    private LearnerRepository repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

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
    void nothingOfAFileIsAddedThatCannotBeReadToItsEnd() {
        UUID learner = learners.keep(Token.random());
        AtomicInteger readings = new AtomicInteger();
        InputStreamSource file = () -> {
            if (readings.incrementAndGet() > 5) {
                throw new IOException("The file is gone");
            }
            return new ByteArrayInputStream(FILE.getBytes(UTF_8));
        };

        assertThatThrownBy(() -> ownData.load(learner, file)).isInstanceOf(IOException.class);

        assertThat(jdbc.sql("select count(*) from reveal where learner_id = ?")
                        .param(learner)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aVisitorWhoOnlyReadsIsNotKept() {
        int before = kept();

        for (String page : pages()) {
            assertThat(learner.get(page).status()).as(page).isLessThan(500);
        }

        assertThat(kept()).isEqualTo(before);
        assertThat(learner.cookie("learner")).startsWith("new-");
        learner.post("/plan/minutes", Map.of("minutes", "45"));
        assertThat(kept()).isEqualTo(before + 1);
        assertThat(learner.cookie("learner")).doesNotStartWith("new-");
    }

    /** All that need no id, and what there is to read. */
    private List<String> pages() {
        Stream<String> all = Route.of(mapping).stream()
                .filter(route ->
                        route.method().equals("GET") && !route.pattern().contains("{"))
                .map(Route::pattern);
        Stream<String> reading =
                Stream.of("/questions/" + GUIDE + "/consensus", "/guides/" + GUIDE, "/guides/" + GUIDE + "/reading");
        return Stream.concat(all, reading).toList();
    }

    private int kept() {
        return jdbc.sql("select count(*) from learner").query(Integer.class).single();
    }

    /** PostgreSQL locks a learner so for whatever is added that is theirs. */
    @Test
    void nothingIsAddedToALearnerWhoIsLocked() {
        assumeTrue(TestDatabase.isPostgres());
        UUID id = learners.keep(Token.random());

        transaction.executeWithoutResult(status -> {
            repository.lock(Set.of(id));
            Callable<UUID> adding = () -> jdbc.sql("select id from learner where id = ? for key share nowait")
                    .param(id)
                    .query(UUID.class)
                    .single();

            assertThat(supplyAsync(() -> catchThrowable(adding::call)).join())
                    .hasMessageContaining("could not obtain lock");
        });
    }

    @Test
    void theTokenOfABrowserIsSetOnceAndStays() {
        assertThat(learner.get("/").header("Set-Cookie")).contains("learner=");
        assertThat(learner.get("/").header("Set-Cookie")).doesNotContain("learner=");
    }

    @Test
    void whoeverComesBackIsKnownForAnother400Days() {
        learner.get("/");
        learner.post("/plan/minutes", Map.of("minutes", "45"));
        String token = learner.cookie("learner");

        Visitor.Answer later = learner.post("/plan/minutes", Map.of("minutes", "60"));

        assertThat(later.header("Set-Cookie")).contains("learner=" + token, "Max-Age=34560000");
        assertThat(learner.page("/plan").expectFirst("input[name=minutes]").val())
                .isEqualTo("60");
    }
}
