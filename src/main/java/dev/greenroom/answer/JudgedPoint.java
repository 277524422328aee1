package dev.greenroom.answer;

import dev.greenroom.bank.Weight;
import java.util.UUID;

/** A key point as it was when the answer was judged, and whether it was made. */
public record JudgedPoint(UUID keyPoint, String point, Weight weight, Verdict verdict) {

    static JudgedPoint of(UUID keyPoint, Mark mark) {
        return new JudgedPoint(keyPoint, mark.point(), mark.weight(), mark.verdict());
    }

    public boolean isMade() {
        return verdict == Verdict.MADE;
    }
}
