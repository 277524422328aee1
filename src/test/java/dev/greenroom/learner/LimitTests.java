package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Limit limit = new Limit(2, Duration.ofMinutes(15));

    @Test
    void isOpenUntilItIsReached() {
        assertThat(limit.pause(List.of(NOW.minusSeconds(1)), NOW)).isZero();
    }

    @Test
    void opensWhenTheOldestThatCountsIsOldEnough() {
        List<Instant> earlier = List.of(NOW.minusSeconds(10), NOW.minusSeconds(60), NOW.minusSeconds(600));

        assertThat(limit.pause(earlier, NOW)).isEqualTo(Duration.ofMinutes(14));
        assertThat(limit.pause(earlier, NOW.plus(Duration.ofMinutes(14)))).isZero();
    }
}
