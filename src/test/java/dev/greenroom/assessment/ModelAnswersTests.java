package dev.greenroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pack's model answers against their own points and those of the other questions of their topic. */
@Execution(ExecutionMode.CONCURRENT)
class ModelAnswersTests {

    private static final double MOST_IN_A_TOPIC = 0.1;
    private static final double MOST_IN_A_THEME = 1 / 2.0;

    static List<Pack.Question> questions() {
        return Pack.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aModelAnswerMakesAllItsPoints(Pack.Question question) {
        List<PointJudgement> judgements = judged(question, question);
        List<String> notMade = judgements.stream()
                .filter(judgement -> judgement.verdict() != Verdict.MADE)
                .map(judgement -> judgement.point().id() + " " + judgement.caution() + " " + judgement.likelihood())
                .toList();
        assertThat(notMade).isEmpty();
    }

    @Test
    void anAnswerToAnotherQuestionMakesFewPoints() {
        var judged = new ArrayList<PointJudgement>();
        var shared = new ArrayList<String>();
        for (Pack.Question question : questions()) {
            for (Pack.Question other : question.othersOfItsTopic().toList()) {
                List<PointJudgement> foreign = judged(question, other);
                judged.addAll(foreign);
                if (other.theme().equals(question.theme()) && made(foreign) > MOST_IN_A_THEME * foreign.size()) {
                    shared.add(other + " for " + question);
                }
            }
        }
        assertThat(made(judged)).isLessThanOrEqualTo((long) (MOST_IN_A_TOPIC * judged.size()));
        assertThat(shared).as("pairs that share more than half").isEmpty();
    }

    private static long made(List<PointJudgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.MADE)
                .count();
    }

    private static List<PointJudgement> judged(Pack.Question question, Pack.Question answered) {
        return Cast.BY_MEANING.assess(question.rubric(), answered.answer()).judgements();
    }
}
