package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.greenroom.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** More is written than the server takes in a minute. */
@TestPropertySource(properties = "greenroom.writes-per-minute=3")
class PaceJourney extends BrowserTest {

    /** Until one more is taken: less than the half minute after which the page sends its text in any case. */
    private static final Duration REFILL = Duration.ofSeconds(20);

    @Test
    void aDraftWaitsInTheBrowserAndIsSentLater() {
        page.clock().install();
        page.clock().pauseAt(Date.from(Instant.now().plus(REFILL)));
        Sitting sitting = Sitting.begin(page);
        try (TestClock.Stop still = clock.stop()) {
            List.of("One", "One, two", "One, two, three").forEach(sitting::write);

            sitting.type("One, two, three, four");
            assertThat(sitting.trouble()).containsText("kept in this browser");
            sitting.saved(() -> pass(REFILL, page));
        }

        page.reload();
        assertThat(sitting.box()).hasValue("One, two, three, four");
    }
}
