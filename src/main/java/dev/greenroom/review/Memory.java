package dev.greenroom.review;

import jakarta.persistence.Embeddable;

/**
 * What is known of one question in one head.
 *
 * @param stability days until the probability of recall falls to 90 %, at least 0.001
 * @param difficulty how hard it is to make it more stable, 1 (easy) to 10
 */
@Embeddable
record Memory(double stability, double difficulty) {

    private static final double LEAST_STABILITY = 0.001;

    Memory {
        stability = Math.max(LEAST_STABILITY, stability);
        difficulty = Math.min(10, Math.max(1, difficulty));
    }
}
