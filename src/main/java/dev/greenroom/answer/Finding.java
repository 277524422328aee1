package dev.greenroom.answer;

import dev.greenroom.assessment.Caution;
import dev.greenroom.assessment.Passage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the judge found about one key point.
 *
 * @param passageStart where the passage that says it, or something wrong instead, begins in all that was said, in UTF-16
 *     units; none if none does
 * @param caution what to check about the passage
 * @param correction what holds instead, if the passage sounds like a misconception
 */
@Embeddable
record Finding(
        @JdbcTypeCode(SqlTypes.VARCHAR) Verdict assessor,
        @Nullable Integer passageStart,
        @Nullable Integer passageEnd,
        @JdbcTypeCode(SqlTypes.VARCHAR) Caution caution,
        @Column(length = 1000) @Nullable String correction) {

    static Finding of(Verdict verdict, @Nullable Passage passage, Caution caution, @Nullable String correction) {
        return new Finding(
                verdict,
                passage == null ? null : passage.start(),
                passage == null ? null : passage.end(),
                caution,
                correction);
    }

    /** Whether the point was made, and by the words before that place. */
    boolean isMadeWithin(int length) {
        return assessor == Verdict.MADE && passageEnd != null && passageEnd <= length;
    }

    /** Whether its words stand behind that place, or partly so. */
    boolean isBeyond(int length) {
        return passageEnd != null && passageEnd > length;
    }

    /** The same with the verdict left to the learner. */
    Finding undecided() {
        return new Finding(Verdict.UNDECIDED, passageStart, passageEnd, caution, correction);
    }

    /** What is left of it where its words are gone. */
    Finding withoutWords() {
        return of(assessor == Verdict.NOT_MADE ? assessor : Verdict.UNDECIDED, null, Caution.NONE, null);
    }

    @Nullable
    Passage passage() {
        return passageStart == null || passageEnd == null ? null : new Passage(passageStart, passageEnd);
    }
}
