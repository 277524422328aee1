package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.IntegrationTest;
import dev.greenroom.assessment.Assessor;
import dev.greenroom.assessment.InstantEncoder;
import dev.greenroom.bank.Misconception;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import dev.greenroom.pack.LoadedPack;
import dev.greenroom.pack.SamplePack;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionalEventListenerFactory;

/** What is computed once a text, and not again after a start. */
class KeptVectorsIT extends IntegrationTest {

    private static final byte[] SOME = {1, 2, 3};

    @Autowired
    private ApplicationContext app;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Questions questions;

    @AfterEach
    void forget() {
        jdbc.sql("delete from point_vector").update();
    }

    @Test
    void whatWasWrittenIsThereAfterTheNextStart() {
        KeptVectors vectors = new KeptVectors(jdbc);
        vectors.keep("a", SOME);

        vectors.write();

        assertThat(afterAStart().find("a")).contains(SOME);
    }

    @Test
    void whatAnotherInstanceHasWrittenMeanwhileHoldsNothingUp() {
        KeptVectors one = new KeptVectors(jdbc);
        KeptVectors another = new KeptVectors(jdbc);
        Stream.of("a", "b", "c").forEach(key -> one.keep(key, SOME));
        another.keep("b", SOME);

        another.write();
        one.write();

        assertThat(Stream.of("a", "b", "c"))
                .allSatisfy(key -> assertThat(afterAStart().find(key)).contains(SOME));
    }

    @Test
    void whatNoTextAsksForAnyMoreIsDropped() {
        KeptVectors before = new KeptVectors(jdbc);
        Stream.of("in use", "of a text that changed").forEach(key -> before.keep(key, SOME));
        before.write();

        KeptVectors vectors = afterAStart();
        vectors.find("in use");
        vectors.dropUnasked();

        assertThat(vectors.find("of a text that changed")).isEmpty();
        assertThat(afterAStart().find("of a text that changed")).isEmpty();
        assertThat(afterAStart().find("in use")).contains(SOME);
    }

    private KeptVectors afterAStart() {
        KeptVectors vectors = new KeptVectors(jdbc);
        vectors.load();
        return vectors;
    }

    @Test
    void aGuideThatComesWhileTheAppRunsIsMadeReadyBeforeTheFirstAnswer() throws SQLException {
        try (AnnotationConfigApplicationContext judging = judgingByMeaning();
                LoadedPack loaded = new LoadedPack(database, toldLast(judging), SamplePack.asWritten())) {
            await().until(() -> written() == texts("lighthouse-keeper"));
        }
    }

    @Test
    void whatAnotherInstanceHasComputedOfItIsReadFirst() throws SQLException {
        try (AnnotationConfigApplicationContext judging = judgingByMeaning()) {
            KeptVectors another = new KeptVectors(jdbc);
            another.keep("a", SOME);
            another.write();

            try (LoadedPack loaded = new LoadedPack(database, judging, SamplePack.asWritten())) {
                await().until(() -> judging.getBean(KeptVectors.class).find("a").isPresent());
            }
        }
    }

    /** The part of the app that these tests leave out, beside the rest of it. */
    private AnnotationConfigApplicationContext judgingByMeaning() {
        AnnotationConfigApplicationContext part = new AnnotationConfigApplicationContext();
        part.setParent(app);
        TestPropertyValues.of("greenroom.judging=MEANING").applyTo(part);
        part.register(
                KeptVectors.class, AnswerJudge.class, EncoderStart.class, TransactionalEventListenerFactory.class);
        part.registerBean("assessor", Assessor.class, () -> InstantEncoder.assessor(part.getBean(KeptVectors.class)));
        part.refresh();
        return part;
    }

    /** The bank hears of a change before the judge looks into it, as in one app. */
    private ApplicationEventPublisher toldLast(ApplicationContext judging) {
        return event -> {
            app.publishEvent(event);
            judging.publishEvent(event);
        };
    }

    private long written() {
        return jdbc.sql("select count(*) from point_vector").query(Long.class).single();
    }

    /** How many texts there are to compare an answer to a question of that guide with. */
    private long texts(String guide) {
        return questions.active(guide).stream().flatMap(this::texts).distinct().count();
    }

    private Stream<String> texts(Question question) {
        Solution solution = questions.solution(question.id()).orElseThrow();
        return Stream.of(
                        Stream.of(question.text()),
                        solution.points().stream()
                                .flatMap(point -> Stream.concat(Stream.of(point.point()), point.phrasings().stream())),
                        solution.misconceptions().stream().map(Misconception::claim))
                .flatMap(each -> each);
    }
}
