package dev.greenroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.answer.PastAnswer;
import dev.greenroom.answer.Rating;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    @Test
    void comparesGuessesWithWhatTheMarksCameTo() {
        Calibration calibration = Calibration.of(List.of(
                guessed(Rating.SOLID, Rating.SOLID, false),
                guessed(Rating.SOLID, Rating.PARTIAL, false),
                guessed(Rating.PARTIAL, Rating.STRONG, false),
                guessed(Rating.PARTIAL, null, false),
                guessed(null, Rating.SOLID, false)));

        assertThat(calibration)
                .extracting(Calibration::times, Calibration::right, Calibration::tooHigh, Calibration::tooLow)
                .containsExactly(3, 1, 1, 1);
    }

    @Test
    void aRatingThatMayStillRiseProvesNoGuessRightOrTooHigh() {
        Calibration calibration = Calibration.of(
                List.of(guessed(Rating.SOLID, Rating.PARTIAL, true), guessed(Rating.SOLID, Rating.SOLID, true)));

        assertThat(calibration.rows()).isEmpty();
    }

    @Test
    void aRatingAboveTheGuessProvesItTooLowHoweverFarItRises() {
        Calibration calibration = Calibration.of(List.of(guessed(Rating.PARTIAL, Rating.SOLID, true)));

        assertThat(calibration.tooLow()).isEqualTo(1);
    }

    private static PastAnswer guessed(@Nullable Rating guess, @Nullable Rating rating, boolean atLeast) {
        return new PastAnswer(
                UUID.randomUUID(), UUID.randomUUID(), null, true, Instant.EPOCH, null, 0, 5, 0, rating, atLeast, guess);
    }
}
