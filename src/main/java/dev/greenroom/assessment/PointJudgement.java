package dev.greenroom.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What was found about one key point.
 *
 * @param point the judged point
 * @param verdict made, unclear or not heard
 * @param likelihood 0 to 1; at least one half means <em>made</em> when forced to decide; guards mostly change the verdict
 *     alone
 * @param passage where it was most nearly said, for a point that is made or unclear; for one that was not heard, where a
 *     misconception was said instead
 * @param caution what to check about the passage; never with {@link Verdict#MADE}
 * @param misconception which of the rubric's misconceptions the passage sounds like, from 0, or -1
 */
public record PointJudgement(
        PointText point,
        Verdict verdict,
        double likelihood,
        @Nullable Passage passage,
        Caution caution,
        int misconception) {

    static PointJudgement notHeard(PointText point, double likelihood) {
        return new PointJudgement(point, Verdict.NOT_HEARD, likelihood, null, Caution.NONE, -1);
    }

    /** Not heard either, where a misconception was said instead. */
    static PointJudgement wrong(PointText point, double likelihood, Passage passage, int misconception) {
        return new PointJudgement(point, Verdict.NOT_HEARD, likelihood, passage, Caution.MISCONCEPTION, misconception);
    }

    PointJudgement withoutCaution() {
        return verdict == Verdict.NOT_HEARD
                ? notHeard(point, likelihood)
                : new PointJudgement(point, verdict, likelihood, passage, Caution.NONE, -1);
    }

    /** The same with the sentence that says it; a warning is about its own passage. */
    PointJudgement quoting(Passage quote) {
        return caution == Caution.NONE && passage != null
                ? new PointJudgement(point, verdict, likelihood, quote, caution, misconception)
                : this;
    }

    /** Another judgement of the point, or this warning again if neither heard it, or the other rests on what this warns of. */
    PointJudgement cautioning(PointJudgement other) {
        if (caution != Caution.NONE && verdict == Verdict.NOT_HEARD && other.verdict == Verdict.NOT_HEARD) {
            return this;
        }
        return caution != Caution.NONE && passage != null && other.passage != null && passage.overlaps(other.passage)
                ? new PointJudgement(point, Verdict.UNCLEAR, likelihood, passage, caution, misconception)
                : other;
    }

    /** What is left of it in an answer that cannot be judged as one. */
    PointJudgement under(Note note) {
        return notHeard(point, note.lowered(likelihood));
    }
}
