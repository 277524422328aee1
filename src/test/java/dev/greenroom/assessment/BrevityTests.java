package dev.greenroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrevityTests {

    @Test
    void leavesMoreToTheLearnerTheLessWasSaid() {
        assertThat(Brevity.of("One.")).isCloseTo(0.8, within(1e-9));
        assertThat(Brevity.of("One. Two. Three.")).isCloseTo(0.48, within(1e-9));
        assertThat(Brevity.of("One. Two. Three. Four. Five. Six.")).isZero();
        assertThat(Brevity.of("One. Two. Three. Four. Five. Six. Seven.")).isZero();
    }

    @Test
    void aPointMadeInOneSentenceOfItsOwnIsNotCalledUnheard() {
        Pack.Question question = Pack.questions().stream()
                .filter(one -> one.rubric().question().startsWith("In one product people claim a handle"))
                .findFirst()
                .orElseThrow();
        String answer = "I choose the level per operation from its invariant. Spending must check and write atomically,"
                + " else two requests both spend the same fifty.";

        List<Judgement> judgements =
                Cast.BY_MEANING.assess(question.rubric(), answer).judgements();

        assertThat(judgements.subList(0, 2)).noneMatch(judgement -> judgement.verdict() == Verdict.NOT_HEARD);
        assertThat(judgements.subList(2, 5)).allMatch(judgement -> judgement.verdict() == Verdict.NOT_HEARD);
    }
}
