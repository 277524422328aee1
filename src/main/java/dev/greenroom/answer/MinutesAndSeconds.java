package dev.greenroom.answer;

import java.time.Duration;

/** Writes a time as a clock shows it. */
final class MinutesAndSeconds {

    private MinutesAndSeconds() {}

    /** Such as {@code 4:05}. */
    static String of(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
