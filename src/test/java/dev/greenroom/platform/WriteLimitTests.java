package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WriteLimitTests {

    private static final UUID KIM = UUID.randomUUID();
    private static final UUID ROBIN = UUID.randomUUID();

    private final TestClock clock = new TestClock();
    private final TestClock.Stop still = clock.stop();
    private final WriteLimit limit = new WriteLimit(3, clock);

    @Test
    void whoWritesMoreThanAMinuteHoldsWaitsForTheNextPlace() {
        write(3, KIM);

        Duration wait = limit.waiting(KIM);
        assertThat(wait).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        clock.advance(wait);
        assertThat(limit.waiting(KIM)).isZero();
        assertThat(limit.waiting(KIM)).isPositive();
    }

    @Test
    void nobodyWaitsForAnother() {
        write(3, KIM);

        assertThat(limit.waiting(ROBIN)).isZero();
    }

    @Test
    void aMinuteOfRestGivesAllPlacesBackAndNoMore() {
        write(3, KIM);
        clock.advance(Duration.ofMinutes(10));

        write(3, KIM);
        assertThat(limit.waiting(KIM)).isPositive();
    }

    @Test
    void visitorsBehindOneAddressShareTenTimesAsMuch() {
        for (int i = 0; i < 30; i++) {
            assertThat(limit.waiting("192.0.2.1")).isZero();
        }

        assertThat(limit.waiting("192.0.2.1")).isPositive();
        assertThat(limit.waiting("192.0.2.2")).isZero();
    }

    @Test
    void whoCanChooseAmongManyAddressesGainsNoPlaceByThat() {
        for (int i = 0; i < 30; i++) {
            assertThat(limit.waiting("2001:db8:0:1::" + i)).isZero();
        }

        assertThat(limit.waiting("2001:db8:0:1:ffff::2")).isPositive();
        assertThat(limit.waiting("2001:db8:0:2::1")).isZero();
    }

    private void write(int times, UUID writer) {
        for (int i = 0; i < times; i++) {
            assertThat(limit.waiting(writer)).isZero();
        }
    }
}
