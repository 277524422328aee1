package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesAndSecondsTests {

    @ParameterizedTest
    @CsvSource({"0, 0:00", "499, 0:00", "23950, 0:24", "24058, 0:24", "59500, 1:00", "360000, 6:00"})
    void aTimeIsSaidToTheNearestSecond(long millis, String said) {
        assertThat(MinutesAndSeconds.of(Duration.ofMillis(millis))).isEqualTo(said);
    }
}
