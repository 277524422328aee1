package dev.greenroom.assessment;

import java.util.List;

/**
 * How alike the wordings of a point are. Where they are much the same, an answer that says something near one of them is
 * near all, and has to come nearer; where they go far apart, even a good answer meets one of them alone.
 */
final class Likeness {

    /**
     * Of the log-odds of a wording by the others. On the practice answers, and on graded school answers with other right
     * answers as phrasings, points are ranked best between 0.3 and 0.5; the zones fit both best at 0.5.
     */
    private static final double SHARE = 0.5;

    private Likeness() {}

    /** By how many log-odds the zones of a point lie higher. */
    static double of(List<String> wordings, Reader reader, Curve curve) {
        return SHARE
                * wordings.stream()
                        .mapToDouble(one -> saidBy(one, wordings, reader, curve))
                        .average()
                        .orElseThrow();
    }

    private static double saidBy(String one, List<String> wordings, Reader reader, Curve curve) {
        Reader over = reader.over(one);
        return Curve.together(wordings.stream()
                .filter(other -> !other.equals(one))
                .mapToDouble(other -> curve.logOdds(over.lookFor(other).features())));
    }
}
