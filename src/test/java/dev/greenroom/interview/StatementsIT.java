package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Statements;
import dev.greenroom.Visitor;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of an interview take the same number of statements however many turns it has. */
class StatementsIT extends IntegrationTest {

    @Autowired
    private Questions questions;

    @Autowired
    private InterviewRepository repository;

    @Autowired
    private Interviewer interviewer;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aTurnAndItsFollowUp() {
        Sitting three = start(learner, 3);
        Sitting twelve = start(anotherLearner, 12);

        assertThat(look(learner, three.path()))
                .isEqualTo(look(anotherLearner, twelve.path()))
                .isLessThanOrEqualTo(4);
        three.answer("Invariants first.");
        twelve.answer("Invariants first.");
        assertThat(look(learner, three.path())).isEqualTo(look(anotherLearner, twelve.path()));
    }

    @Test
    void theReport() {
        Sitting three = start(learner, 3);
        Sitting twelve = start(anotherLearner, 12);
        three.answerAll("Invariants first.");
        twelve.answerAll("Invariants first.");
        three.markAll(2);
        twelve.markAll(2);

        assertThat(look(learner, three.path() + "/report"))
                .isEqualTo(look(anotherLearner, twelve.path() + "/report"))
                .isLessThanOrEqualTo(24);
    }

    @Test
    void theListOfPastInterviews() {
        start(learner, 3).end("");
        start(anotherLearner, 3).end("");
        start(anotherLearner, 12).end("");

        assertThat(look(learner, "/interviews"))
                .isEqualTo(look(anotherLearner, "/interviews"))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void theFilesWithAllInterviews() {
        start(learner, 3).end("");
        IntStream.range(0, 4).forEach(more -> start(anotherLearner, 3).end(""));

        assertThat(List.of("/account/data.json", "/account/data.md"))
                .allSatisfy(file ->
                        assertThat(fewest(() -> learner.get(file))).isEqualTo(fewest(() -> anotherLearner.get(file))));
    }

    @Test
    void startingOne() {
        Sitting.form(learner);
        Sitting.form(anotherLearner);

        int few = Statements.during(() -> Sitting.start(learner, Map.of("minutes", "15")));
        int many = Statements.during(() -> Sitting.start(anotherLearner, Map.of("minutes", "60")));

        assertThat(many).isCloseTo(few, within(2));
    }

    @Test
    void whatAnInterviewIsMadeOf() {
        assertThat(look(learner, "/interviews/new")).isZero();
    }

    @Test
    void anAnswerWithTheWayOn() {
        Document list = learner.page("/questions");
        String question =
                list.expectFirst("main a[href^=/questions/" + GUIDE + "/]").attr("href");
        String answer = learner.submit(learner.page(question).expectFirst("form[action$=/answers]"), Map.of())
                .location();
        learner.submit(
                learner.page(answer).expectFirst("form[action$=/submission]"), Map.of("text", "Invariants first."));

        assertThat(look(learner, answer)).isLessThanOrEqualTo(14);
    }

    /** The first look may store that somebody is there. */
    private int look(Visitor visitor, String path) {
        return statementsAgain(visitor, path);
    }

    /** Of three: another request may ask whether the content has changed. */
    private static int fewest(Runnable look) {
        return IntStream.range(0, 3).map(time -> Statements.during(look)).min().orElseThrow();
    }

    /** Starts an interview of that many questions, whatever a planner would choose. */
    private Sitting start(Visitor visitor, int turns) {
        Sitting first = Sitting.start(visitor);
        first.end("");
        UUID started = transaction.execute(status -> start(first.id(), turns));
        return first.at(started);
    }

    private UUID start(UUID earlier, int turns) {
        Interview model = repository.findById(earlier).orElseThrow();
        List<Question> some = questions.active(GUIDE).subList(0, turns);
        Interview interview = repository.save(new Interview(model.learnerId(), model.plan(), some, clock.instant()));
        interviewer.next(interview, clock.instant());
        return interview.id();
    }
}
