package dev.greenroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LengthTests {

    @Test
    void asksForMoreTheMoreWasSaid() {
        assertThat(Length.of(10)).isZero();
        assertThat(Length.of(1)).isNegative().isLessThan(Length.of(3));
        assertThat(Length.of(20)).isPositive().isLessThan(Length.of(80));
        assertThat(Length.of(0)).isEqualTo(Length.of(1));
    }

    @Test
    void aPointMadeInOneSentenceOfItsOwnIsNotCalledUnheard() {
        Pack.Question question = Pack.question("consistency-per-operation");
        String answer = "I choose the level per operation from its invariant. Spending must check and write atomically,"
                + " else two requests both spend the same fifty.";

        List<PointJudgement> judgements =
                Cast.BY_MEANING.assess(question.rubric(), answer).judgements();

        assertThat(judgements.subList(0, 2)).noneMatch(judgement -> judgement.verdict() == Verdict.NOT_HEARD);
        assertThat(judgements.subList(2, 5)).allMatch(judgement -> judgement.verdict() == Verdict.NOT_HEARD);
    }
}
