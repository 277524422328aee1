package dev.greenroom.answer;

import dev.greenroom.assessment.Caution;
import dev.greenroom.bank.KeyPoint;
import dev.greenroom.bank.Misconception;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.RubricDimension;
import dev.greenroom.bank.Source;
import dev.greenroom.bank.Weight;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is shown of a question once it may be seen, for {@code templates/answer/feedback.html}.
 *
 * @param modelAnswer safe HTML
 * @param example safe HTML
 * @param rubric how an answer to this kind of question is judged; empty where the page does not show it
 * @param given the answer that the key points are marked for; none where somebody only reads
 * @param grading where the learner can say what that answer counts as; none if it counts for nothing
 */
public record Feedback(
        Question question,
        String modelAnswer,
        String example,
        List<Point> points,
        List<Misconception> misconceptions,
        List<String> redFlags,
        List<Source> sources,
        List<RubricDimension> rubric,
        @Nullable AnswerView given,
        AfterAnswer.@Nullable Way grading) {

    /**
     * A key point, as judged or else as it is today.
     *
     * @param probe what an interviewer asks about it; none if the question no longer has the point
     * @param heard the learner's own words that made it, may have, or say something wrong instead; empty if there are none
     * @param claimed whether the learner says that they had said it, of which the judge has no words
     * @param byLearner whether the verdict is the learner's own word, not the judge's
     * @param overruled whether the learner disagrees with the judge
     * @param claim the misconception that those words sound like; none if the question no longer has it
     * @param correction what holds instead, if those words sound like a misconception
     */
    public record Point(
            UUID id,
            String text,
            Weight weight,
            @Nullable String probe,
            Verdict verdict,
            String heard,
            boolean claimed,
            boolean byLearner,
            boolean overruled,
            Caution caution,
            @Nullable String claim,
            @Nullable String correction) {

        static Point unjudged(KeyPoint point) {
            return new Point(
                    point.id(),
                    point.point(),
                    point.weight(),
                    point.probe(),
                    Verdict.UNDECIDED,
                    "",
                    false,
                    false,
                    false,
                    Caution.NONE,
                    null,
                    null);
        }

        static Point judged(JudgedPoint point, AnswerView given, @Nullable String probe, @Nullable String claim) {
            String heard = given.quote(point);
            return new Point(
                    point.keyPoint(),
                    point.point(),
                    point.weight(),
                    probe,
                    point.verdict(),
                    heard,
                    given.isClaimed(point) && heard.isEmpty(),
                    point.byLearner(),
                    point.overruled(),
                    point.caution(),
                    claim,
                    point.correction());
        }

        public boolean isMade() {
            return verdict == Verdict.MADE;
        }

        public boolean isMissed() {
            return verdict == Verdict.NOT_MADE;
        }

        public boolean isUndecided() {
            return verdict == Verdict.UNDECIDED;
        }

        /** Whether the judge chose in the learner's place, and waits for theirs. */
        public boolean isByJudge() {
            return verdict != Verdict.UNDECIDED && !byLearner;
        }

        /** Whether an interviewer would go on to ask about it. */
        public boolean isToAsk() {
            return probe != null && !isMade();
        }

        /** Whether what was heard may be wrong, and the learner has said nothing about it. */
        public boolean isToCheck() {
            return caution != Caution.NONE && !heard.isEmpty() && !isMade() && !byLearner;
        }
    }
}
