package dev.greenroom.answer;

import java.time.Duration;
import java.util.Locale;

/** Writes a time as a clock shows it. */
public final class MinutesAndSeconds {

    private MinutesAndSeconds() {}

    /** Such as {@code 4:05}, to the nearest second. */
    public static String of(Duration time) {
        Duration nearest = time.plusMillis(500);
        return String.format(Locale.ENGLISH, "%d:%02d", nearest.toMinutes(), nearest.toSecondsPart());
    }
}
