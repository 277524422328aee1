package dev.greenroom.assessment;

import java.util.List;
import java.util.Optional;

/** A judge that the user runs besides the offline one, such as a local language model. */
public interface SecondJudge {

    /**
     * One opinion on each point at most.
     *
     * @return empty when the judge is off, too slow or made no sense; the offline judgement then stands
     * @throws java.util.concurrent.CancellationException if whoever asked is interrupted, which says nothing of the judge
     */
    Optional<List<Opinion>> judge(Rubric rubric, String answer);

    /**
     * What the second judge thinks of one point.
     *
     * @param quote the words of the answer that show it, blank for a point not heard
     */
    record Opinion(String pointId, Verdict verdict, String quote) {

        /** The judgement that follows, or empty if the quote was invented. */
        Optional<PointJudgement> on(PointText point, String answer) {
            if (verdict == Verdict.NOT_HEARD) {
                return Optional.of(PointJudgement.notHeard(point, 0));
            }
            int start = answer.indexOf(quote.strip());
            if (quote.isBlank() || start < 0) {
                return Optional.empty();
            }
            var passage = new Passage(start, start + quote.strip().length());
            double likelihood = verdict == Verdict.MADE ? 1 : 0.5;
            return Optional.of(new PointJudgement(point, verdict, likelihood, passage, Caution.NONE, -1));
        }
    }
}
