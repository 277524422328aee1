package dev.greenroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How far the marks of answers as candidates give them can be trusted. Every fifth of them, since each takes a while. */
class PracticeAnswersTests {

    private static final int EVERY = 5;

    @Test
    void marksAreMostlyRight() throws IOException {
        List<Outcome> outcomes = judged(Cast.BY_MEANING);
        assertThat(count(outcomes, Verdict.MADE)).isGreaterThan(70);
        assertThat(count(outcomes, Verdict.NOT_HEARD)).isGreaterThan(95);
        assertThat(share(outcomes, Verdict.MADE, Outcome::made)).isGreaterThan(0.9);
        assertThat(share(outcomes, Verdict.NOT_HEARD, outcome -> !outcome.made()))
                .isGreaterThan(0.85);
        assertThat(count(outcomes, Verdict.UNCLEAR)).isLessThan(outcomes.size() * 2 / 5);
    }

    @Test
    void marksByWordsAloneAreMostlyRight() throws IOException {
        List<Outcome> outcomes = judged(Cast.BY_WORDS);
        assertThat(count(outcomes, Verdict.MADE)).isGreaterThan(45);
        assertThat(count(outcomes, Verdict.NOT_HEARD)).isGreaterThan(55);
        assertThat(share(outcomes, Verdict.MADE, Outcome::made)).isGreaterThan(0.9);
        assertThat(share(outcomes, Verdict.NOT_HEARD, outcome -> !outcome.made()))
                .isGreaterThan(0.8);
    }

    private static List<Outcome> judged(Assessor assessor) throws IOException {
        List<Turn> turns = Turn.practice();
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < turns.size(); i += EVERY) {
            Turn turn = turns.get(i);
            List<PointJudgement> judgements =
                    assessor.assess(turn.rubric(), turn.answer()).judgements();
            for (int point = 0; point < judgements.size(); point++) {
                outcomes.add(new Outcome(judgements.get(point), turn.made().get(point)));
            }
        }
        return outcomes;
    }

    private static double share(List<Outcome> outcomes, Verdict verdict, Predicate<Outcome> right) {
        return outcomes.stream()
                        .filter(outcome -> outcome.is(verdict))
                        .filter(right)
                        .count()
                / (double) count(outcomes, verdict);
    }

    private static long count(List<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.is(verdict)).count();
    }
}
