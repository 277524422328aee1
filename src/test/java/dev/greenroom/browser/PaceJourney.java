package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** More is written than the server takes in a minute. */
@TestPropertySource(properties = "greenroom.writes-per-minute=12")
class PaceJourney extends BrowserTest {

    /** Until one more is taken. */
    private static final Duration REFILL = Duration.ofSeconds(5);

    private static final String WRITE_A_LOT = """
            async () => {
              const token = document.querySelector("input[name=_csrf]").value;
              const body = new URLSearchParams({ _csrf: token, theme: "auto", back: "/" });
              for (let i = 0; i < 20; i++) {
                await fetch("/theme", { method: "POST", body, redirect: "manual" });
              }
            }""";

    @Test
    void aDraftWaitsInTheBrowserAndIsSentLater() {
        page.clock().install();
        Sitting sitting = Sitting.begin(page);
        sitting.write("Before the rush.");
        page.evaluate(WRITE_A_LOT);

        sitting.type("Before the rush, and after it.");
        assertThat(sitting.trouble()).containsText("kept in this browser");
        sitting.saved(() -> pass(REFILL, page));

        page.reload();
        assertThat(sitting.box()).hasValue("Before the rush, and after it.");
    }
}
