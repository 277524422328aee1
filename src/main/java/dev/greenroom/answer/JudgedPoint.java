package dev.greenroom.answer;

import dev.greenroom.assessment.Caution;
import dev.greenroom.assessment.Passage;
import dev.greenroom.bank.Weight;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key point as it was when the answer was judged, and whether it was made.
 *
 * @param byLearner whether the verdict is the learner's own word, not the judge's
 * @param overruled whether the learner disagrees with the judge
 * @param passage where it was said, or something wrong instead, in all that was said; none if nobody found one
 * @param correction what holds instead, if the passage sounds like a misconception
 */
public record JudgedPoint(
        UUID keyPoint,
        String point,
        Weight weight,
        Verdict verdict,
        boolean byLearner,
        boolean overruled,
        @Nullable Passage passage,
        Caution caution,
        @Nullable String correction) {

    static JudgedPoint of(UUID keyPoint, Mark mark) {
        Finding found = mark.finding();
        return new JudgedPoint(
                keyPoint,
                mark.point(),
                mark.weight(),
                mark.verdict(),
                mark.learner() != null,
                found != null && found.assessor() != Verdict.UNDECIDED && found.assessor() != mark.verdict(),
                found == null ? null : found.passage(),
                found == null ? Caution.NONE : found.caution(),
                found == null ? null : found.correction());
    }

    public boolean isMade() {
        return verdict == Verdict.MADE;
    }

    /** Whether what was heard may be wrong, and the learner has said nothing about it. */
    boolean isToCheck() {
        return caution != Caution.NONE && !isMade() && !byLearner;
    }
}
