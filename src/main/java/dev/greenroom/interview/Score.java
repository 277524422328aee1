package dev.greenroom.interview;

import dev.greenroom.answer.PastAnswer;
import java.util.Collection;

/**
 * What the answers of one interview come to, as far as they are marked.
 *
 * @param made key points made, of {@code points}, in the answers that are marked and those that say nothing
 * @param answered how many of {@code asked} say something
 * @param marked how many of those are marked, if only in part
 * @param open how many of those have points that nobody has decided yet
 */
public record Score(int made, int points, int asked, int answered, int marked, int open) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0);

    static Score of(Collection<PastAnswer> answers) {
        return answers.stream().map(Score::of).reduce(NONE, Score::plus);
    }

    static Score of(PastAnswer answer) {
        boolean answered = answer.answered();
        boolean marked = answered && answer.rating() != null;
        boolean open = answered && (!marked || answer.undecided() > 0);
        return new Score(answer.made(), answer.points(), 1, one(answered), one(marked), one(open));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    Score plus(Score other) {
        return new Score(
                made + other.made,
                points + other.points,
                asked + other.asked,
                answered + other.answered,
                marked + other.marked,
                open + other.open);
    }

    /** The end of a message key: how far the result is known. */
    public String state() {
        if (answered == 0) {
            return "nothing";
        }
        if (!isMarked()) {
            return "unmarked";
        }
        return isComplete() ? "made" : "so-far";
    }

    /** Whether marks say anything yet. */
    public boolean isMarked() {
        return marked > 0;
    }

    /** Whether there is nothing left to mark. */
    public boolean isComplete() {
        return open == 0;
    }

    /** Whether there are marks, and none is missing. */
    boolean isFullyMarked() {
        return isMarked() && isComplete();
    }

    /** The made part of the points in a hundred. */
    public int percent() {
        return points == 0 ? 0 : Math.round(100f * made / points);
    }
}
