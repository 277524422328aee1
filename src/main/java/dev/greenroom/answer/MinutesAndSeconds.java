package dev.greenroom.answer;

import java.time.Duration;
import java.util.Locale;

/** Writes a time as a clock shows it. */
public final class MinutesAndSeconds {

    private MinutesAndSeconds() {}

    /** Such as {@code 4:05}. */
    public static String of(Duration time) {
        return String.format(Locale.ENGLISH, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
