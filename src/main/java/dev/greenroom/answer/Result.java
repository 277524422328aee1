package dev.greenroom.answer;

import dev.greenroom.bank.Weight;
import java.util.Collection;

/**
 * What the marks of an answer come to.
 *
 * @param undecided points of which nobody has said whether they were made; they count as not made until somebody does
 */
public record Result(Share must, Share strong, int undecided) {

    /** How many of some points were made. */
    public record Share(int made, int of) {

        boolean isWhole() {
            return made == of;
        }

        boolean isHalf() {
            return 2 * made >= of;
        }
    }

    static Result of(Collection<Mark> marks) {
        int undecided = (int) marks.stream()
                .filter(mark -> mark.verdict() == Verdict.UNDECIDED)
                .count();
        return new Result(share(marks, Weight.MUST), share(marks, Weight.STRONG), undecided);
    }

    private static Share share(Collection<Mark> marks, Weight weight) {
        Collection<Mark> weighty =
                marks.stream().filter(mark -> mark.weight() == weight).toList();
        return new Share((int) weighty.stream().filter(Mark::isMade).count(), weighty.size());
    }

    /** The rating by the points that are made for certain. */
    public Rating rating() {
        if (must.isWhole()) {
            return strong.isHalf() ? Rating.STRONG : Rating.SOLID;
        }
        return must.isHalf() ? Rating.PARTIAL : Rating.INCOMPLETE;
    }

    /** Which sentence sums it up: the rating's, or that no essential point is there. */
    public String summary() {
        return rating() == Rating.INCOMPLETE && must.made() == 0 ? "none" : rating().key();
    }

    /** Whether the rating may still rise; nothing is above strong. */
    public boolean atLeast() {
        return undecided > 0 && rating() != Rating.STRONG;
    }

    /** The end of a message key: the rating, as far as it is known. */
    public String ratingKey() {
        return atLeast() ? "at-least." + rating().key() : rating().key();
    }

    /** How many points were made, essential or not. */
    public int made() {
        return must.made() + strong.made();
    }

    /** How many points there are. */
    public int points() {
        return must.of() + strong.of();
    }

    /** Between 0 and 1; a {@code must} weighs twice. */
    public double coverage() {
        int all = 2 * must.of() + strong.of();
        return all == 0 ? 0 : (2.0 * must.made() + strong.made()) / all;
    }
}
