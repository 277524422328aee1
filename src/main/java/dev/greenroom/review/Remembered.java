package dev.greenroom.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a learner has left of one question.
 *
 * @param last how the last review went
 * @param reviewed when that was
 * @param recall the probability, 0 to 1, of still having what they had then
 */
public record Remembered(UUID question, Grade last, LocalDate reviewed, double recall) {

    /**
     * The probability of a solid answer: who gave one gives it again if they recall it, who had parts comes half way,
     * and who could not answer has to learn it first.
     */
    public double solid() {
        return switch (last) {
            case GOOD, EASY -> recall;
            case HARD -> recall / 2;
            case AGAIN -> 0;
        };
    }

    /** Whether the last answer was solid. */
    public boolean wasSolid() {
        return last.compareTo(Grade.GOOD) >= 0;
    }
}
