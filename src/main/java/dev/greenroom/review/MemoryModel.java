package dev.greenroom.review;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/**
 * FSRS-6 with whole days, without learning steps and without fuzz: how a memory fades, and what recalling it does.
 *
 * <p>The formulas are those of the reference implementations (py-fsrs, ts-fsrs). Where these differ for a second review
 * of the same day rated hard, this follows ts-fsrs: it never raises forgetting.
 */
final class MemoryModel {

    /** The longest time between two reviews, in days: a hundred years. */
    static final int LONGEST_INTERVAL = 36_500;

    private final Weights weights;
    private final double decay;
    private final double factor;

    MemoryModel(Weights weights) {
        this.weights = weights;
        this.decay = -w(20);
        this.factor = pow(0.9, 1 / decay) - 1;
    }

    Weights weights() {
        return weights;
    }

    /** The memory after the first time. */
    Memory first(Grade grade) {
        return new Memory(w(grade.number() - 1), firstDifficulty(grade));
    }

    /**
     * The memory after one more time.
     *
     * @param days whole days since the last time, 0 for the same day
     */
    Memory next(Memory memory, Grade grade, int days) {
        return new Memory(nextStability(memory, grade, days), nextDifficulty(memory.difficulty(), grade));
    }

    /** The probability, 0 to 1, of recalling it that many days after the last time. */
    double retrievability(Memory memory, int days) {
        return pow(1 + factor * max(0, days) / memory.stability(), decay);
    }

    /**
     * Days until the probability of recall has fallen to {@code retention}, at least 1.
     *
     * @param retention what is wanted on the day of the next review, above 0 and at most 1
     */
    int interval(Memory memory, double retention) {
        double days = memory.stability() / factor * (pow(retention, 1 / decay) - 1);
        return (int) Math.round(min(LONGEST_INTERVAL, max(1, days)));
    }

    private double nextStability(Memory memory, Grade grade, int days) {
        if (days < 1) {
            return stabilityOnTheSameDay(memory.stability(), grade);
        }
        double retrievability = retrievability(memory, days);
        return grade == Grade.AGAIN
                ? stabilityForgotten(memory, retrievability)
                : stabilityRecalled(memory, retrievability, grade);
    }

    private double stabilityOnTheSameDay(double stability, Grade grade) {
        double increase = exp(w(17) * (grade.number() - 3 + w(18))) * pow(stability, -w(19));
        return stability * (grade == Grade.AGAIN ? increase : max(1, increase));
    }

    private double stabilityRecalled(Memory memory, double retrievability, Grade grade) {
        double increase = exp(w(8))
                * (11 - memory.difficulty())
                * pow(memory.stability(), -w(9))
                * (exp((1 - retrievability) * w(10)) - 1)
                * (grade == Grade.HARD ? w(15) : 1)
                * (grade == Grade.EASY ? w(16) : 1);
        return memory.stability() * (1 + increase);
    }

    private double stabilityForgotten(Memory memory, double retrievability) {
        double forgotten = w(11)
                * pow(memory.difficulty(), -w(12))
                * (pow(memory.stability() + 1, w(13)) - 1)
                * exp((1 - retrievability) * w(14));
        return min(forgotten, memory.stability() / exp(w(17) * w(18)));
    }

    /** Moves away from the grade's side, less so near 10, and a little back towards the difficulty of an easy one. */
    private double nextDifficulty(double difficulty, Grade grade) {
        double change = -w(6) * (grade.number() - 3);
        double moved = difficulty + change * (10 - difficulty) / 9;
        return w(7) * firstDifficulty(Grade.EASY) + (1 - w(7)) * moved;
    }

    private double firstDifficulty(Grade grade) {
        return w(4) - exp(w(5) * (grade.number() - 1)) + 1;
    }

    private double w(int index) {
        return weights.w(index);
    }
}
