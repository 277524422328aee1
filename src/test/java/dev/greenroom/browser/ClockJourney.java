package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClockJourney extends BrowserTest {

    private static final Duration SHORT = Duration.ofSeconds(90);
    private static final Offset<Long> SECONDS = Offset.offset(3L);

    @Test
    void aComputerWhoseClockIsWrongByAnHourShowsTheRightTime() {
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Date.from(Instant.now().plus(Duration.ofHours(1)))));
        Sitting wrong = Sitting.begin(page);
        Sitting right = Sitting.join(secondDevice(desktop()).newPage(), wrong);
        assertThat(wrong.left().toSeconds()).isCloseTo(right.left().toSeconds(), SECONDS);

        page.clock().setSystemTime(Date.from(Instant.now().minus(Duration.ofHours(1))));
        let(wrong, SHORT);
        right.page.reload();
        assertThat(wrong.left().toSeconds()).isCloseTo(right.left().toSeconds(), SECONDS);
    }

    @Test
    void halfTimeTheLastMinuteAndTheEndAreAnnouncedAndTheLastHalfMinuteIsWarm() {
        page.clock().install();
        Sitting sitting = Sitting.begin(page);
        Locator announcement = page.locator("[data-clock-announcement]");
        Duration limit = sitting.left();
        assertThat(announcement).isEmpty();
        assertThat(sitting.figure()).not().hasCSS("color", warm());

        letUntil(sitting, limit.dividedBy(2).minusSeconds(2));
        assertThat(announcement).hasText("Half of the time is used.");
        letUntil(sitting, Duration.ofSeconds(58));
        assertThat(announcement).hasText("One minute left.");
        assertThat(sitting.figure()).not().hasCSS("color", warm());
        letUntil(sitting, Duration.ofSeconds(25));
        assertThat(sitting.figure()).hasCSS("color", warm());
        let(sitting, Duration.ofSeconds(30));
        assertThat(announcement).hasText("The time is up.");
        assertThat(sitting.figure()).hasText(Pattern.compile("\\+0:\\d\\d"));
        sitting.isAt(1, "answer");
    }

    /** Lets a time pass that is short enough for the page to show a sign of life after it. */
    private void let(Sitting sitting, Duration time) {
        sitting.page.waitForResponse(response -> response.url().endsWith("/clock"), () -> {
            clock.advance(time);
            sitting.page.clock().fastForward(time.toMillis());
            sitting.page.evaluate("dispatchEvent(new Event('online'))");
        });
    }

    /** Lets time pass until that much is left on the clock. */
    private void letUntil(Sitting sitting, Duration left) {
        for (Duration rest = sitting.left().minus(left);
                rest.toSeconds() > 0;
                rest = sitting.left().minus(left)) {
            let(sitting, rest.compareTo(SHORT) > 0 ? SHORT : rest);
            assertThat(page.getByRole(AriaRole.TIMER)).isVisible();
        }
    }

    /** The colour of warnings, as this page computes it. */
    private String warm() {
        return (String) page.evaluate("""
                () => {
                  const probe = document.body.appendChild(document.createElement('i'));
                  probe.style.color = 'var(--warn)';
                  const colour = getComputedStyle(probe).color;
                  probe.remove();
                  return colour;
                }""");
    }
}
