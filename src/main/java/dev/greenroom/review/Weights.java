package dev.greenroom.review;

import java.util.Arrays;

/**
 * The 21 parameters of FSRS-6 under a name that is stored with each log entry, so that an old entry can be understood
 * after the parameters change.
 */
final class Weights {

    private static final int COUNT = 21;
    /** The bounds of py-fsrs. */
    static final double[] LOWEST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1
    };

    static final double[] HIGHEST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    /** The defaults of py-fsrs 6.3.1 and ts-fsrs 5.4.1, fitted on public review histories. */
    static final Weights FSRS_6 = new Weights(
            "fsrs-6/2025",
            0.212,
            1.2931,
            2.3065,
            8.2956,
            6.4133,
            0.8334,
            3.0194,
            0.001,
            1.8722,
            0.1666,
            0.796,
            1.4835,
            0.0614,
            0.2629,
            1.6483,
            0.6014,
            1.8729,
            0.5425,
            0.0912,
            0.0658,
            0.1542);

    private final String version;
    private final double[] values;

    /** @throws IllegalArgumentException unless there are 21 values, each within the bounds of py-fsrs */
    Weights(String version, double... values) {
        if (values.length != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + values.length);
        }
        for (int i = 0; i < COUNT; i++) {
            if (!(values[i] >= LOWEST[i] && values[i] <= HIGHEST[i])) {
                throw new IllegalArgumentException(
                        "w%s is %s, allowed is %s to %s".formatted(i, values[i], LOWEST[i], HIGHEST[i]));
            }
        }
        this.version = version;
        this.values = Arrays.copyOf(values, COUNT);
    }

    String version() {
        return version;
    }

    double w(int index) {
        return values[index];
    }
}
