package dev.greenroom.review;

import dev.greenroom.bank.DrawnGuide;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.learner.LearnerRevision;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The review module without its pages, on a database with one guide, a learner and another learner. One class of such
 * tests at a time, since some count the statements of all.
 */
@ResourceLock("dev.greenroom.Statements")
@DataJpaTest(
        showSql = false,
        properties = "spring.jpa.properties.hibernate.session_factory.statement_inspector=dev.greenroom.Statements")
@Import({
    LearnerRevision.class,
    Recording.class,
    Queue.class,
    QueuePages.class,
    Reviews.class,
    Outlook.class,
    ReviewConfiguration.class,
    ReviewSlice.Bank.class
})
abstract class ReviewSlice {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Recording recording;

    @Autowired
    CardRepository cards;

    @Autowired
    LogRepository log;

    @Autowired
    MemoryModel model;

    @Autowired
    private Questions questions;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private PlatformTransactionManager transactions;

    UUID learner;
    UUID anotherLearner;

    private final DrawnGuide guide = DrawnGuide.of(10);
    private List<Question> asked = List.of();
    private int next;

    @BeforeEach
    void meetTheCast() {
        load(guide);
        asked = questions.active(guide());
        learner = learner();
        anotherLearner = learner();
    }

    /** The slug of the guide that all questions are from. */
    String guide() {
        return guide.slug();
    }

    /** A question that nobody has answered yet. */
    UUID question() {
        return asked.get(next++).id();
    }

    /** The questions of another guide. */
    List<UUID> questionsOfAnotherGuide() {
        DrawnGuide another = DrawnGuide.of(3);
        load(another);
        return questions.active(another.slug()).stream().map(Question::id).toList();
    }

    /** Takes a question out of the guide. */
    void retire(UUID question) {
        asked.stream().filter(one -> one.id().equals(question)).forEach(one -> load(guide.without(one.number())));
    }

    private void load(DrawnGuide drawn) {
        drawn.load(template, new TransactionTemplate(transactions), event -> entities.clear());
    }

    /** Somebody answers a question and marks the answer on the same day. */
    UUID answered(UUID question, Grade grade, LocalDate day) {
        UUID answer = UUID.randomUUID();
        recording.answered(learner, question, answer, grade, noon(day));
        return answer;
    }

    Card card(UUID question) {
        entities.flush();
        entities.clear();
        return cards.findByLearnerIdAndQuestionId(learner, question).orElseThrow();
    }

    static Occasion noon(LocalDate day) {
        return new Occasion(day, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private UUID learner() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into learner (id, token_hash, created_at) values (?, ?, current_timestamp)")
                .params(id, id.toString())
                .update();
        return id;
    }

    @TestConfiguration
    @ComponentScan(
            basePackages = "dev.greenroom.bank",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(Questions|Solutions|Catalogues|SearchTexts)"))
    static class Bank {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
