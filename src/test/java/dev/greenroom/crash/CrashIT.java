package dev.greenroom.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.Instance;
import dev.greenroom.TestDatabase;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills the real program at a random moment of an interview and starts it again, then in this JVM, since only what is
 * killed has to be a process of its own. One round as part of every build, ten with {@code -Pcrash}; a round prints its
 * seed and what it lost.
 */
class CrashIT {

    private static final String QUESTION = "/questions/distributed-systems-architect/consistency-per-operation";
    private static final int MOST_ACKNOWLEDGEMENTS = 40;

    @TempDir
    private Path home;

    static IntStream seeds() {
        int rounds = Integer.getInteger("greenroom.crash.rounds", 1);
        return new Random().ints(rounds, 0, Integer.MAX_VALUE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingThatWasAcknowledgedIsLostWhenTheServerIsKilled(int seed) throws Exception {
        Random random = new Random(seed);
        String database = database();
        Candidate candidate;
        Visitor visitor;
        String interview;
        Span end;
        try (RunningApp app = RunningApp.start(home, database, judge())) {
            if (judge().isEmpty()) {
                awaitTheUsualJudge(new Visitor(app.address()));
            }
            visitor = new Visitor(app.address());
            interview = startInterview(visitor);
            end = Span.of(visitor, interview);
            candidate = practiseUntilKilled(app, visitor, interview, random);
        }
        try (Instance again = Instance.start(database, "--greenroom.home=" + home, "--greenroom.judging=words")) {
            visitor.moveTo(again.address());
            check(candidate, visitor, interview, end);
        }
    }

    /** On one of the databases nobody chooses a judge; on the other it is one that takes no time to load. */
    private static Map<String, String> judge() {
        return TestDatabase.isPostgres() ? Map.of("GREENROOM_JUDGING", "words") : Map.of();
    }

    /** It judges by words until it has loaded what it reads meanings with. */
    private static void awaitTheUsualJudge(Visitor visitor) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> judgeOfAnAnswer(visitor), judge -> judge.contains("comparing meanings"));
    }

    private static String judgeOfAnAnswer(Visitor visitor) {
        Element begin = visitor.page(QUESTION).expectFirst("form[action$=/answers]");
        String answer = visitor.submit(begin, Map.of()).location();
        Element form = visitor.page(answer).expectFirst("form[action$=/submission]");
        visitor.submit(form, Map.of("text", "It depends on what breaks."));
        return visitor.page(answer).select(".judged").text();
    }

    private Candidate practiseUntilKilled(RunningApp app, Visitor visitor, String interview, Random random)
            throws InterruptedException {
        CountDownLatch work = new CountDownLatch(1 + random.nextInt(MOST_ACKNOWLEDGEMENTS));
        Candidate candidate = new Candidate(visitor, interview, random, work);
        CompletableFuture<Void> practising = CompletableFuture.runAsync(candidate);
        work.await();
        app.kill();
        practising.join();
        return candidate;
    }

    private static void check(Candidate candidate, Visitor visitor, String interview, Span end) {
        Answer now = visitor.get(interview);
        if (now.status() == 200) {
            assertThat(Span.of(visitor, interview)).satisfies(end::meets);
            checkOpenStep(candidate, now.page());
            visitor.submit(now.page().expectFirst("#turn"), interview + "/end", Map.of());
        }
        String report = visitor.page(interview + "/report").text();
        assertThat(candidate.submitted()).allSatisfy(text -> assertThat(report).contains(text));
        System.err.printf(
                "crash: %s, %d submissions kept, draft of %d characters kept%n",
                TestDatabase.current(),
                candidate.submitted().size(),
                candidate.acknowledged().length());
    }

    private static void checkOpenStep(Candidate candidate, Document page) {
        if (candidate.wasSubmitting() || candidate.acknowledged().isEmpty()) {
            return;
        }
        assertThat(page.expectFirst("h1").text()).isEqualTo(candidate.question());
        assertThat(page.expectFirst("textarea[name=text]").wholeText().strip())
                .isIn(candidate.acknowledged(), candidate.underWay());
    }

    private static String startInterview(Visitor visitor) {
        Element form = visitor.page("/interviews/new").expectFirst("form[action=/interviews]");
        return visitor.submit(form, Map.of()).location();
    }

    /** When an interview ends by the time that its page says is left: it was so between asking for the page and having it. */
    private record Span(Instant earliest, Instant latest) {

        static Span of(Visitor visitor, String interview) {
            Instant asked = Instant.now();
            Element clock = visitor.page(interview).expectFirst("[data-clock]");
            long left = Long.parseLong(clock.attr("data-interview"));
            return new Span(asked.plusMillis(left), Instant.now().plusMillis(left));
        }

        void meets(Span other) {
            assertThat(other.latest).isAfterOrEqualTo(earliest.minusSeconds(1));
            assertThat(other.earliest).isBeforeOrEqualTo(latest.plusSeconds(1));
        }
    }

    private String database() {
        return TestDatabase.isPostgres()
                ? TestDatabase.emptyUrl()
                : "jdbc:h2:file:" + home.resolve("greenroom") + ";WRITE_DELAY=0";
    }
}
