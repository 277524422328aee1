package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockJourney extends BrowserTest {

    private static final Duration SHORT = Duration.ofSeconds(90);

    /** On a slow computer pages come late; what is looked for is a minute and more. */
    private static final Offset<Long> SECONDS = Offset.offset(20L);

    private int asked;
    private int heard;

    /** An answer that is still on its way when time moves on would tell the page an old time. */
    @BeforeEach
    void followWhatThePageAsks() {
        page.onRequest(request -> asked += isForTheTime(request) ? 1 : 0);
        page.onRequestFinished(request -> heard += isForTheTime(request) ? 1 : 0);
        page.onRequestFailed(request -> heard += isForTheTime(request) ? 1 : 0);
    }

    private static boolean isForTheTime(Request request) {
        return request.url().endsWith("/clock");
    }

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
    void timeThatRunsOutInAHiddenTabClosesTheAnswerWithItsDraft() {
        page.clock().install();
        Sitting sitting = Sitting.begin(page);
        sitting.box().fill("Typed, then hidden");
        sitting.saved(this::hide);

        while (sitting.whole().compareTo(SHORT) > 0) {
            let(sitting, SHORT);
        }
        clock.advance(SHORT);
        page.clock().fastForward(SHORT.toMillis());

        sitting.isOver();
        assertThat(page.locator(".own-words").first()).hasText("Typed, then hidden");
        assertThat(sitting.answered()).startsWith("1");
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

        letUntil(sitting, sitting::whole, Duration.ofSeconds(58));
        assertThat(announcement).hasText("Less than a minute until the interview ends.");
        assertThat(sitting.figure()).hasText(Pattern.compile("00:\\d\\d"));
        letUntil(sitting, sitting::whole, Duration.ofSeconds(25));
        assertThat(sitting.figure()).hasCSS("color", warm());
    }

    @Test
    void strictTimingClosesAStepWithWhatIsWritten() {
        page.clock().install();
        Sitting sitting = Sitting.beginStrict(page);
        Sitting elsewhere = Sitting.join(secondDevice(desktop()).newPage(), sitting);
        sitting.write("As far as I came");
        letUntil(sitting, Duration.ofSeconds(20));
        clock.advance(Duration.ofSeconds(21));
        // Then its clock stands, or the page would soon ask anyway, as it does every half minute.
        page.clock().pauseAt(((Number) page.evaluate("Date.now() + 21_000")).longValue());

        assertThat(page.locator("form[data-step=answer]")).hasCount(0);
        elsewhere.box().fill("Too late for this");
        elsewhere.next();
        assertThat(elsewhere.page.locator("form[data-step=answer]")).hasCount(0);
        elsewhere.end();
        assertThat(elsewhere.page.locator(".said .own-words").first()).hasText("As far as I came");
        assertThat(elsewhere.page.locator(".others .own-words")).hasText("Too late for this");
    }

    @Test
    void anInterviewThatEndsBetweenTwoQuestionsLeadsToItsReportOnce() {
        page.clock().install();
        Sitting sitting = Sitting.beginStrict(page);
        letTheFirstQuestionClose(sitting);
        letUntil(sitting, Duration.ofSeconds(20));
        clock.advance(sitting.left());
        page.reload();

        int before = asked;
        AtomicInteger loads = new AtomicInteger();
        page.onRequest(request -> loads.addAndGet(request.url().equals(sitting.address()) ? 1 : 0));
        pass(Duration.ofSeconds(2), page);
        page.waitForCondition(() -> heard == asked);
        assertThat(asked - before).as("asked again and again").isLessThanOrEqualTo(1);
        pass(Duration.ofSeconds(5), page);
        // Before half a minute is over, after which the page would ask anyway.
        page.waitForURL("**/report", new Page.WaitForURLOptions().setTimeout(10_000));
        assertThat(loads).hasValue(1);
    }

    @Test
    void whoWasAwayBetweenTwoQuestionsIsAskedHowToGoOn() {
        page.clock().install();
        Sitting sitting = Sitting.beginStrict(page);
        letTheFirstQuestionClose(sitting);

        let(sitting, Duration.ofMinutes(4));

        assertThat(sitting.result()).hasText("You were away for 4 minutes");
    }

    private void letTheFirstQuestionClose(Sitting sitting) {
        letUntil(sitting, Duration.ofSeconds(20));
        clock.advance(Duration.ofSeconds(26));
        page.reload();
        assertThat(sitting.result()).hasText("The time for question 1 is up");
    }

    @Test
    void whoWasAwayMayGoOnWithTheTimeThatWasLeft() {
        page.clock().install();
        Sitting sitting = Sitting.begin(page);
        sitting.write("Before the lid was closed");
        Duration left = sitting.left();
        clock.advance(Duration.ofMinutes(27));
        page.reload();

        assertThat(page.locator("h1")).hasText("You were away for 27 minutes");
        sitting.button("Go on").click();
        sitting.isAt(1, "answer");
        assertThat(sitting.box()).hasValue("Before the lid was closed");
        assertThat(sitting.left().toSeconds()).isCloseTo(left.toSeconds(), SECONDS);

        whoHasTimeLeftHandsInNothing(sitting, left);
        sitting.end();
        assertThat(sitting.report()).containsText("You were away for 27 minutes");
    }

    /** The clock of a page that was without a network runs out, while elsewhere the interview was given more time. */
    private void whoHasTimeLeftHandsInNothing(Sitting sitting, Duration left) {
        page.context().setOffline(true);
        page.clock().fastForward(Duration.ofMinutes(27).toMillis());
        assertThat(sitting.figure()).hasText("00:00");
        page.context().setOffline(false);

        page.clock().runFor(5_000);
        assertThat(sitting.figure()).not().hasText("00:00");
        sitting.isAt(1, "answer");
        assertThat(sitting.left().toSeconds()).isCloseTo(left.toSeconds(), SECONDS);
    }

    /** Lets a time pass that is short enough for the page to show a sign of life after it. */
    private void let(Sitting sitting, Duration time) {
        int before = asked;
        clock.advance(time);
        sitting.page.clock().fastForward(time.toMillis());
        sitting.page.waitForCondition(() -> isAsked(sitting, before) && heard == asked);
    }

    /** Whether the page has asked; it is called until it does, since its script may only just be on the way. */
    private boolean isAsked(Sitting sitting, int before) {
        if (asked == before) {
            sitting.page.evaluate("dispatchEvent(new Event('online'))");
        }
        return asked > before;
    }

    /** Lets time pass until that much is left for the step. */
    private void letUntil(Sitting sitting, Duration left) {
        letUntil(sitting, sitting::left, left);
    }

    private void letUntil(Sitting sitting, Supplier<Duration> shown, Duration left) {
        for (Duration rest = shown.get().minus(left);
                rest.toSeconds() > 0;
                rest = shown.get().minus(left)) {
            let(sitting, rest.compareTo(SHORT) > 0 ? SHORT : rest);
            assertThat(page.getByRole(AriaRole.TIMER)).isVisible();
        }
    }

    private void hide() {
        page.evaluate("""
                () => {
                  Object.defineProperty(document, 'hidden', { get: () => true });
                  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""");
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
