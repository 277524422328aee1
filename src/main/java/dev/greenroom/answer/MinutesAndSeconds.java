package dev.greenroom.answer;

import java.time.Duration;

/** Writes a time as a clock shows it. */
public final class MinutesAndSeconds {

    private MinutesAndSeconds() {}

    /** Such as {@code 4:05}. */
    public static String of(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
