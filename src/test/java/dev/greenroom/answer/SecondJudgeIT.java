package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.greenroom.Instance;
import dev.greenroom.IntegrationTest;
import dev.greenroom.learner.OwnData;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * What becomes of an answer where somebody runs a second judge. One connection is enough, as nobody who waits holds it. The
 * app ends with the tests: as it ends it looks into its database, which at the end of all tests may be gone.
 */
@DirtiesContext
@TestPropertySource(
        properties = {
            "greenroom.judging=words",
            "greenroom.second-judge.model=stub",
            "spring.datasource.hikari.maximum-pool-size=2"
        })
class SecondJudgeIT extends IntegrationTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consistency-per-operation";

    private static final String TEXT = "I would add a cache in front of the database, because it is fast.";
    private static final String OPINION =
            "{\"points\": [{\"point\": 2, \"verdict\": \"made\", \"quote\": \"because it is fast\"}]}";

    private static ModelStub stub;

    @Autowired
    private LeftOpinions left;

    @Autowired
    private ScheduledAnnotationBeanPostProcessor schedules;

    @Autowired
    private SecondOpinions opinions;

    @Autowired
    private ThreadPoolExecutor worker;

    @Autowired
    private OwnData ownData;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HikariDataSource database;

    private Connection taken;

    @BeforeAll
    static void start() {
        stub = new ModelStub();
    }

    @DynamicPropertySource
    static void runTheStub(DynamicPropertyRegistry registry) {
        registry.add("greenroom.second-judge.url", () -> stub.url());
    }

    /** The clock of the tests is ahead of other instances': to the schedule all they have taken would be left, or forgotten. */
    @BeforeEach
    void takeUpOnlyWhenATestDoes() {
        schedules.postProcessBeforeDestruction(left, "leftOpinions");
    }

    /** The app needs a second one only to start. */
    @BeforeEach
    void leaveOneConnection() throws SQLException {
        taken = database.getConnection();
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    @Test
    void itsVerdictsReplaceTheFirstOnesOnceTheAnswerIsKept() {
        stub.says(OPINION);
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);

        answer.submit(TEXT);

        Document page = judgedByTheSecond(answer);
        assertThat(page.select(".point").get(1).hasClass("made")).isTrue();
        assertThat(page.select(".point.made .heard-line q").text()).isEqualTo("because it is fast");
    }

    @Test
    void termsWithoutSentencesAreNotReadAtAll() {
        stub.says("{\"points\": [{\"point\": 2, \"verdict\": \"made\", \"quote\": \"quorum, invariant, replica\"}]}");
        int before = stub.requests().size();
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);

        answer.submit("linearizable, eventual, quorum, invariant, replica, cache, staleness, CRDT");

        await().until(this::waiting, List::isEmpty);
        assertThat(stub.requests()).hasSize(before);
        assertThat(answer.show().select(".judged").text()).contains("terms without sentences");
        assertThat(answer.show().select(".point.made")).isEmpty();
    }

    @Test
    void noPageSaysThatWhatIsWrittenStaysHere() {
        stub.says("I have no opinion.");
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);

        answer.submit(TEXT);

        assertThat(answer.show().select(".judged").text())
                .contains("Found by words alone")
                .doesNotContain("nowhere");
        assertThat(visitor().page("/").expectFirst("main").text())
                .contains("A language model that whoever runs it has chosen may read your answers.")
                .doesNotContain("Everything you write stays");
    }

    @Test
    void onlyWhatItHasYetToReadWaitsInTheDatabaseAndNobodyWaitsForIt() {
        stub.says(OPINION);
        stub.getsStuck();
        int before = stub.requests().size();
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);

        answer.submit(TEXT);
        left.takeUp();

        assertThat(waiting()).containsExactly("{\"answer\":\"" + id(answer) + "\"}");
        assertThat(answer.show().select(".judged").text()).contains("Found by words alone");
        stub.recovers();
        judgedByTheSecond(answer);
        await().until(this::waiting, List::isEmpty);
        assertThat(stub.requests()).hasSize(before + 1);
    }

    @Test
    void anAnswerLeftByAnInstanceThatEndedIsReadByAnother() {
        AnswerPage answer;
        try (ModelStub other = new ModelStub()) {
            other.getsStuck();
            try (Instance instance = Instance.start(
                    database.getJdbcUrl(),
                    "--greenroom.judging=words",
                    "--greenroom.second-judge.model=stub",
                    "--greenroom.second-judge.url=" + other.url())) {
                answer = AnswerPage.begin(learner.at(instance.address()), QUESTION);
                answer.submit(TEXT);
                await().until(() -> other.requests().size() == 1);
            }
        }
        stub.says(OPINION);
        assertThat(waiting()).hasSize(1);

        clock.advance(LeftOpinions.LEFT.plusSeconds(1));
        left.takeUp();

        judgedByTheSecond(answer.seenBy(learner));
        await().until(this::waiting, List::isEmpty);
    }

    @Test
    void whatFindsNoRoomIsReadLater() {
        stub.says(OPINION);
        stub.getsStuck();
        List<AnswerPage> answers = Stream.generate(() -> AnswerPage.begin(visitor(), QUESTION))
                .limit(worker.getQueue().remainingCapacity() + 2L)
                .toList();
        answers.forEach(answer -> answer.submit(TEXT));
        stub.recovers();
        await().until(this::waiting, rows -> rows.size() == 1);

        clock.advance(LeftOpinions.LEFT.plusSeconds(1));
        left.takeUp();

        answers.forEach(SecondJudgeIT::judgedByTheSecond);
    }

    @Test
    void whatTheLearnerDecidedStandsHoweverOftenItIsRead() throws Exception {
        stub.says(OPINION);
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit(TEXT);
        judgedByTheSecond(answer);
        answer.mark(1, "not-made");
        String marked = answer.show().select(".points").outerHtml();

        int before = stub.requests().size();
        opinions.give(new OpinionAsked(id(answer)));
        worker.submit(() -> {}).get();

        assertThat(stub.requests()).hasSize(before + 1);
        assertThat(answer.show().select(".points").outerHtml()).isEqualTo(marked);
    }

    /** Two zones that never have the same day, so that the machine's cannot be right in both. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void whatItIsTheFirstToMarkCountsOnTheDayOfTheLearner(String zone) {
        learner.cookie("zone", zone);
        stub.says(OPINION);
        stub.getsStuck();
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit(TEXT);
        jdbc.sql("delete from review_log where id = ?").param(id(answer)).update();
        jdbc.sql("delete from review_card where learner_id = (select learner_id from answer where id = ?)")
                .param(id(answer))
                .update();

        stub.recovers();
        judgedByTheSecond(answer);

        assertThat(jdbc.sql("select reviewed_day from review_log where id = ?")
                        .param(id(answer))
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(closedAt(answer).atZoneSameInstant(ZoneId.of(zone)).toLocalDate());
    }

    private OffsetDateTime closedAt(AnswerPage answer) {
        return jdbc.sql("select answer_closed_at from answer where id = ?")
                .param(id(answer))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .single();
    }

    @Test
    void whatFailsForGoodIsGivenUp() {
        leaveWhatNobodyReads();

        for (int time = 0; time < 5; time++) {
            clock.advance(LeftOpinions.LEFT.plusSeconds(1));
            left.takeUp();
        }

        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatNobodyReadForAWeekIsForgotten() {
        leaveWhatNobodyReads();

        clock.advance(Duration.ofDays(6));
        left.takeUp();
        assertThat(waiting()).hasSize(1);

        clock.advance(Duration.ofDays(1).plusSeconds(1));
        left.takeUp();
        assertThat(waiting()).isEmpty();
    }

    private void leaveWhatNobodyReads() {
        jdbc.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                  completion_attempts, last_resubmission_date)
                values (?, 'nobody', 'dev.greenroom.answer.OpinionAsked', '{"answer":null}', ?, 'RESUBMITTED', 1, ?)""").params(UUID.randomUUID(), now(), now()).update();
    }

    @Test
    void ofWhoIsErasedNothingWaits() {
        stub.getsStuck();
        AnswerPage answer = AnswerPage.begin(learner, QUESTION);
        answer.submit(TEXT);
        AnswerPage others = AnswerPage.begin(anotherLearner, QUESTION);
        others.submit(TEXT);
        assertThat(waiting()).hasSize(2);

        ownData.erase(jdbc.sql("select learner_id from answer where id = ?")
                .param(id(answer))
                .query(UUID.class)
                .single());

        assertThat(waiting()).singleElement().asString().contains(id(others).toString());
    }

    @AfterEach
    void letItFinish() throws SQLException {
        try {
            stub.recovers();
            await().until(this::waiting, List::isEmpty);
        } finally {
            taken.close();
        }
    }

    private List<String> waiting() {
        return jdbc.sql("select serialized_event from event_publication")
                .query(String.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UUID id(AnswerPage answer) {
        return UUID.fromString(answer.path().replaceAll(".*/", ""));
    }

    private static Document judgedByTheSecond(AnswerPage answer) {
        return await().until(answer::show, page -> page.select(".judged").text().contains("a language model"));
    }
}
