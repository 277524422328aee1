package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class LosingNothingJourney extends BrowserTest {

    @Test
    void whatIsTypedReachesTheServerWithinTwoSeconds() {
        page.clock().install();
        Sitting sitting = Sitting.begin(page);
        page.clock().pauseAt(Date.from(Instant.now().plusSeconds(20)));
        page.waitForCondition(
                () -> !page.locator("input[name=tab]").inputValue().isEmpty());

        sitting.box().pressSequentially("Each read names its level");
        sitting.saved(() -> page.clock().runFor(2000));

        page.reload();
        assertThat(sitting.box()).hasValue("Each read names its level");
    }

    @Test
    void whatWasNotSavedYetIsThereAfterAReload() {
        Sitting sitting = Sitting.begin(page);
        sitting.write("The first words");
        sitting.box().fill("The first words and the last ones");
        page.reload();

        assertThat(sitting.box()).hasValue("The first words and the last ones");
    }

    @Test
    void typingGoesOnWithoutANetworkAndIsSavedWhenItIsBack() {
        page.clock().install();
        Sitting sitting = Sitting.begin(page);
        sitting.write("With a network");
        page.context().setOffline(true);
        sitting.box().fill("Without a network");
        assertThat(sitting.trouble()).containsText("kept in this browser");
        clock.advance(Duration.ofMinutes(1));
        page.clock().fastForward(60_000);
        sitting.box().fill("Without a network, for a minute");

        sitting.saved(() -> page.context().setOffline(false));
        assertThat(sitting.trouble()).isEmpty();
        Sitting other = Sitting.join(secondDevice(desktop()).newPage(), sitting);
        assertThat(other.box()).hasValue("Without a network, for a minute");
    }
}
