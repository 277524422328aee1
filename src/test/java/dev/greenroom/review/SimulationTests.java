package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.bank.Question;
import dev.greenroom.pack.BuiltInQuestions;
import dev.greenroom.plan.Effort;
import dev.greenroom.review.Strategy.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulation treats all strategies alike. */
class SimulationTests {

    private static final List<Question> QUESTIONS = BuiltInQuestions.all();

    @ParameterizedTest
    @EnumSource
    void nobodyPractisesLongerThanTheirDay(Strategies strategy) {
        for (Person person : Simulation.people(7, 5)) {
            Practice practice = new Practice(person);
            Strategy chosen = strategy.begin(new Task(person, QUESTIONS, Simulation.START, Simulation.INTERVIEW));
            Simulation.START.datesUntil(Simulation.INTERVIEW).forEach(day -> {
                int before = practice.used();
                practice.begin(day);
                chosen.practise(practice);
                assertThat(practice.used() - before).isBetween(0, person.minutes());
            });
            assertThat(practice.used()).isGreaterThan(300);
        }
    }

    @Test
    void theFirstTimeTakesLongerThanThoseAfterIt() {
        Question question = QUESTIONS.get(0);
        Practice practice = new Practice(Simulation.people(7, 1).get(0));
        practice.begin(Simulation.START);
        practice.practise(question);
        assertThat(practice.used()).isEqualTo(Effort.answer(question.minutes()));

        practice.begin(Simulation.START.plusDays(1));
        practice.practise(question);
        assertThat(practice.used()).isEqualTo(Effort.answer(question.minutes()) + Effort.review(question.minutes()));
    }

    @Test
    void thePlanSeesNothingButGrades() {
        Person person = Simulation.people(7, 1).get(0);
        assertThat(person.forgetting().weights().w(8)).isNotEqualTo(Weights.FSRS_6.w(8));
        Practice practice = new Practice(person);
        practice.begin(Simulation.START);
        practice.practise(QUESTIONS.get(0));

        MemoryModel assumed = new MemoryModel(Weights.FSRS_6);
        assertThat(practice.seen().values())
                .extracting(seen -> seen.card().memory())
                .isSubsetOf(List.of(Grade.values()).stream().map(assumed::first).toList());
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        assertThat(figures(3)).isEqualTo(figures(3)).isNotEqualTo(figures(4));
    }

    private static String figures(long seed) {
        return new Comparison(
                        "few",
                        Simulation.people(seed, 3).stream()
                                .map(Simulation::prepare)
                                .toList())
                .toString();
    }
}
