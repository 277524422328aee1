package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that collects how its instances do. */
@FullHost
class MetricsIT extends IntegrationTest {

    private static final String METRICS = "/actuator/prometheus";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}");

    private Visitor chief;

    @BeforeEach
    void letTheChiefIn() {
        clock.advance(Duration.ofHours(2));
        chief = visitor();
        Map<String, String> known = Map.of("name", "chief@example.org", "password", Member.PASSWORD);
        if (chief.post("/signup", known).status() != 303) {
            chief.post("/login", known);
        }
    }

    @Test
    void administratorsAloneSeeThem() {
        Member.of(learner);

        assertThat(learner.get(METRICS).status()).isEqualTo(404);
        assertThat(anotherLearner.get(METRICS).status()).isEqualTo(404);
        assertThat(anotherLearner.get("/actuator").status()).isEqualTo(404);
        assertThat(anotherLearner.get(METRICS.replace("actuator", "%61ctuator")).status())
                .isEqualTo(404);
        assertThat(anotherLearner.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(chief.get(METRICS).status()).isEqualTo(200);
        assertThat(chief.get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void whatLearnersDoIsCounted() {
        double drafts = value("greenroom_drafts_saved_total");
        double submitted = value("greenroom_answers_submitted_total{step=\"answer\"}");
        double judged = value("greenroom_assessment_seconds_count");
        double running = value("greenroom_interviews_running");

        String answer = learner.submit(
                        learner.page(Belongings.QUESTION).expectFirst("form[action$=/answers]"), Map.of())
                .location();
        assertThat(draft(answer, "desk", 0, 1).status()).isEqualTo(200);
        assertThat(draft(answer, "desk", 1, 2).status()).isEqualTo(200);
        assertThat(draft(answer, "phone", 0, 1).status()).isEqualTo(409);
        learner.submit(
                learner.page(answer).expectFirst("form[action$=/submission]"), Map.of("text", "What is read again"));
        anotherLearner.post("/interviews", Map.of());

        clock.advance(Duration.ofSeconds(10));
        assertThat(value("greenroom_drafts_saved_total")).isEqualTo(drafts + 2);
        assertThat(value("greenroom_answers_submitted_total{step=\"answer\"}")).isEqualTo(submitted + 1);
        assertThat(value("greenroom_assessment_seconds_count")).isEqualTo(judged + 1);
        assertThat(value("greenroom_interviews_running")).isEqualTo(running + 1);
    }

    @Test
    void reviewsAreCountedWhenTheyAreDueAndWhenTheyAreDone() {
        Belongings.answers(learner);
        clock.advance(Duration.ofDays(40));
        double graded = value("greenroom_reviews_graded_total");
        assertThat(value("greenroom_reviews_due")).isPositive();

        String compared = learner.submit(learner.page("/reviews").expectFirst("form[action$=/reveals]"), Map.of())
                .location();
        learner.submit(learner.page(compared).expectFirst("form[action$=/ratings]"), Map.of("grade", "good"));

        assertThat(value("greenroom_reviews_graded_total")).isEqualTo(graded + 1);
    }

    @Test
    void aPageThatIsKnownIsCountedUnderTheSameName() {
        for (int time = 0; time < 3; time++) {
            lookAtAQuestion();
        }

        double before = requests("/questions/{guide}/{slug}");
        lookAtAQuestion();

        assertThat(requests("/questions/{guide}/{slug}")).isEqualTo(before + 1);
    }

    /** A page is counted after it was sent, but before its connection takes the next request. */
    private void lookAtAQuestion() {
        anotherLearner.page(Belongings.QUESTION);
        anotherLearner.page("/faq");
    }

    @Test
    void nothingInThemSaysWhoOrWhat() {
        String words = "zyzzyva" + UUID.randomUUID();
        Everything.of(learner, words);
        for (int i = 0; i < 300; i++) {
            anotherLearner.get("/no-such-page-" + i);
        }

        String metrics = chief.get(METRICS).body();

        assertThat(metrics).contains("uri=\"/questions/{guide}/{slug}\"");
        assertThat(metrics).doesNotContain("zyzzyva", "no-such-page", "chief", "consistency-per-operation");
        assertThat(metrics).doesNotContainPattern(ID);
    }

    private Visitor.Answer draft(String answer, String tab, int base, int counter) {
        return learner.json(
                "PUT",
                answer + "/draft?step=answer",
                "{\"tab\":\"%s\",\"base\":%d,\"counter\":%d,\"text\":\"Draft %d\"}"
                        .formatted(tab, base, counter, counter));
    }

    /** How many pages were asked for under that pattern. */
    private double requests(String pattern) {
        return values(line -> line.startsWith("http_server_requests_seconds_count{")
                        && line.contains("method=\"GET\"")
                        && line.contains("uri=\"" + pattern + "\""))
                .sum();
    }

    private double value(String meter) {
        return values(line -> line.startsWith(meter + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + meter));
    }

    private DoubleStream values(Predicate<String> line) {
        return chief.get(METRICS)
                .body()
                .lines()
                .filter(line)
                .mapToDouble(found -> Double.parseDouble(found.substring(found.lastIndexOf(' ') + 1)));
    }
}
