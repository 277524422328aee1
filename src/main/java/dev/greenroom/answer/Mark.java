package dev.greenroom.answer;

import static java.util.Objects.requireNonNull;

import dev.greenroom.assessment.Caution;
import dev.greenroom.bank.KeyPoint;
import dev.greenroom.bank.Weight;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Whether one key point was made, and who says so. The point is kept as it was when the answer was judged. */
@Embeddable
record Mark(
        @Column(length = 1000) String point,
        @JdbcTypeCode(SqlTypes.VARCHAR) Weight weight,
        int position,
        @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable Verdict learner,
        @Embedded @Nullable Finding finding) {

    static Mark undecided(KeyPoint point, int position) {
        return new Mark(point.point(), point.weight(), position, null, null);
    }

    /** The learner's word, else the assessor's. */
    Verdict verdict() {
        if (learner != null) {
            return learner;
        }
        return finding == null ? Verdict.UNDECIDED : finding.assessor();
    }

    boolean isMade() {
        return verdict() == Verdict.MADE;
    }

    /** Whether the judge did not hear it, and the learner has said nothing. */
    boolean isUnheard() {
        return learner == null && verdict() == Verdict.NOT_MADE;
    }

    boolean isFoundBeyond(int length) {
        return finding != null && finding.isBeyond(length);
    }

    /** This mark with the judge's verdict left to the learner. */
    Mark undecided() {
        return byAssessor(requireNonNull(finding).undecided());
    }

    /** This mark without the words that the judge found. */
    Mark withoutWords() {
        return byAssessor(requireNonNull(finding).withoutWords());
    }

    /** This mark after an earlier one, of which stands what the learner said and what was settled, unless there is a caution now. */
    Mark after(Mark before, int settled) {
        Finding earlier = before.finding;
        boolean cautioned = finding != null && finding.caution() != Caution.NONE;
        boolean stands = earlier != null && earlier.isMadeWithin(settled) && !cautioned;
        return new Mark(before.point, before.weight, before.position, before.learner, stands ? earlier : finding);
    }

    Mark byLearner(@Nullable Verdict verdict) {
        return new Mark(point, weight, position, verdict, finding);
    }

    Mark byAssessor(Finding found) {
        return new Mark(point, weight, position, learner, found);
    }
}
