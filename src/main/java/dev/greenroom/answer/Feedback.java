package dev.greenroom.answer;

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
        @Nullable AnswerView given) {

    /**
     * A key point, as judged or else as it is today.
     *
     * @param probe what an interviewer asks about it; none if the question no longer has the point
     */
    public record Point(
            UUID id, String text, Weight weight, @Nullable String probe, Verdict verdict) {

        public boolean isMade() {
            return verdict == Verdict.MADE;
        }

        public boolean isMissed() {
            return verdict == Verdict.NOT_MADE;
        }
    }
}
