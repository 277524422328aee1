package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import dev.greenroom.answer.Answers;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole app with a learner in UTC, and three questions that they can be asked. */
abstract class ReviewTest extends IntegrationTest {

    static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Answers answers;

    @Autowired
    Questions questions;

    @Autowired
    JdbcClient jdbc;

    UUID id;
    List<Question> asked;

    @BeforeEach
    void keepTheLearner() {
        learner.cookie("zone", "UTC");
        id = keep(learner);
        asked = questions.active(GUIDE).subList(0, 3);
    }

    final Document follow(Visitor.Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        return learner.page(answer.location());
    }

    /** The learner skips a question and sees its answer: incomplete, back tomorrow. */
    final String answerBadly(Question question) {
        return answerBadly(learner, id, question);
    }

    /** Returns the address of the answer. */
    final String answerBadly(Visitor visitor, UUID learner, Question question) {
        String address = "/answers/" + answers.open(learner, question.id());
        Element form = visitor.page(address).expectFirst("form[action$=submission]");
        String skip = form.expectFirst("button[formaction]").attr("formaction");
        assertThat(visitor.submit(form, skip, Map.of()).status()).isEqualTo(303);
        return address;
    }

    final void gradeAll(String grade) {
        Document page = learner.page("/reviews");
        while (!page.select("form[action$=reveals]").isEmpty()) {
            Document compare = follow(learner.submit(page.expectFirst("form[action$=reveals]"), Map.of()));
            page = follow(learner.submit(compare.expectFirst("form[action$=ratings]"), Map.of("grade", grade)));
        }
    }

    final Element limitForm() {
        return learner.page("/reviews").expectFirst("form[action$=limits]");
    }

    final String card() {
        return learner.page("/reviews")
                .expectFirst("form[action$=reveals]")
                .attr("action")
                .split("/")[2];
    }

    final String point(Question question) {
        return questions.solution(question.id()).orElseThrow().points().get(0).point();
    }

    /** The first thing worth keeping makes a browser's learner; here it is a limit. */
    final UUID keep(Visitor visitor) {
        Set<UUID> before = new HashSet<>(ids());
        visitor.get("/");
        visitor.post("/reviews/limits", Map.of("limit", "20"));
        return ids().stream().filter(one -> !before.contains(one)).findFirst().orElse(UUID.randomUUID());
    }

    private List<UUID> ids() {
        return jdbc.sql("select id from learner").query(UUID.class).list();
    }

    final LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
    }

    final Duration untilMidnight() {
        Instant midnight = today().plusDays(1).atStartOfDay(ZoneId.of("UTC")).toInstant();
        return Duration.between(clock.instant(), midnight).plusMinutes(1);
    }
}
