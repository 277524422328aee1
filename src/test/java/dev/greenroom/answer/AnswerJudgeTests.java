package dev.greenroom.answer;

import static dev.greenroom.assessment.Verdict.UNCLEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.assessment.Caution;
import dev.greenroom.assessment.Note;
import dev.greenroom.assessment.Passage;
import dev.greenroom.assessment.PointJudgement;
import dev.greenroom.assessment.PointText;
import dev.greenroom.bank.Misconception;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerJudgeTests {

    private static final PointText POINT = new PointText("queue", "Bound the queue.", List.of());
    private static final List<Misconception> MISCONCEPTIONS = List.of(
            new Misconception("A queue makes it faster.", "It makes it wait."),
            new Misconception("A queue never fills up.", "It does, and then refuses."),
            new Misconception("A queue needs no limit.", "Without one, memory is it."));

    @Test
    void whatSoundsLikeAMistakeComesWithWhatHoldsInsteadOfThatMistake() {
        for (int heard = 0; heard < MISCONCEPTIONS.size(); heard++) {
            assertThat(finding(Caution.MISCONCEPTION, heard))
                    .isEqualTo(Finding.of(
                            Verdict.UNDECIDED,
                            new Passage(3, 9),
                            Caution.MISCONCEPTION,
                            MISCONCEPTIONS.get(heard).correction()));
        }
    }

    @Test
    void whatSoundsLikeNoneIsNotCorrected() {
        assertThat(finding(Caution.NEGATED, -1).correction()).isNull();
    }

    private static Finding finding(Caution caution, int misconception) {
        var judgement = new PointJudgement(POINT, UNCLEAR, 0.5, new Passage(3, 9), caution, misconception);
        return AnswerJudge.finding(judgement, Note.NONE, MISCONCEPTIONS);
    }
}
