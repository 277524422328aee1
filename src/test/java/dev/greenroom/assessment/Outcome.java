package dev.greenroom.assessment;

/** A judgement beside what is true. */
record Outcome(PointJudgement judgement, boolean made) {

    private static final double EVEN = 0.5;

    boolean forced() {
        return judgement.likelihood() >= EVEN;
    }

    boolean right() {
        return forced() == made;
    }

    boolean is(Verdict verdict) {
        return judgement.verdict() == verdict;
    }
}
