package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LosingNothingJourney extends BrowserTest {

    private static final Duration LIFE_SIGN = Duration.ofSeconds(90);

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
        tellThatSomebodyIsHere();
        assertThat(sitting.trouble()).isEmpty();
        sitting.box().fill("Without a network");
        assertThat(sitting.trouble()).containsText("kept in this browser");
        clock.advance(Duration.ofMinutes(1));
        page.clock().fastForward(60_000);
        page.evaluate("() => void (Storage.prototype.setItem = () => { throw new Error('full') })");
        sitting.type("Without a network, for a minute");
        assertThat(sitting.trouble()).containsText("keep this page open");

        sitting.saved(() -> page.context().setOffline(false));
        assertThat(sitting.trouble()).isEmpty();
        Sitting other = Sitting.join(secondDevice(desktop()).newPage(), sitting);
        assertThat(other.box()).hasValue("Without a network, for a minute");
    }

    @Test
    void whatATabCouldNotSendIsSentByTheNextOneAfterItIsClosed() {
        Sitting sitting = Sitting.begin(page);
        sitting.write("With a network");
        page.context().setOffline(true);
        sitting.type("Without a network");
        assertThat(sitting.trouble()).containsText("kept in this browser");
        page.close();
        page.context().setOffline(false);

        Page next = page.context().newPage();
        next.navigate("/faq");
        awaitWriters(next, 0);
        new Sitting(next).saved(() -> next.navigate("/interviews"));
        Sitting other = Sitting.join(secondDevice(desktop()).newPage(), sitting);
        assertThat(other.box()).hasValue("Without a network");
    }

    @Test
    void anAnswerSubmittedWithoutANetworkArrivesWhenItsPageIsLoadedAgain() {
        Sitting sitting = Sitting.begin(page);
        submitIntoNothing(sitting, "Submitted into nothing");

        page.reload();
        sitting.isAt(1, "follow-up");
        sitting.end();
        assertThat(sitting.answered()).startsWith("1");
        assertThat(sitting.words("Submitted into nothing")).hasCount(1);
    }

    @Test
    void anAnswerSubmittedWithoutANetworkIsInItsBoxWhenTheInterviewIsOpenedAgain() {
        Sitting sitting = Sitting.begin(page);
        submitIntoNothing(sitting, "Submitted into nothing");

        page.navigate(sitting.address());
        sitting.isAt(1, "answer");
        assertThat(sitting.box()).hasValue("Submitted into nothing");
        sitting.next();
        sitting.isAt(1, "follow-up");
        sitting.end();
        assertThat(sitting.words("Submitted into nothing")).hasCount(1);
    }

    @Test
    void goingBackAfterASubmissionCountsNothingTwice() {
        Sitting sitting = Sitting.begin(page);
        sitting.box().fill("Said before going back");
        sitting.next();
        sitting.isAt(1, "follow-up");

        page.goBack();
        sitting.isAt(1, "follow-up");
        page.locator("summary").getByText("Your answer").click();
        assertThat(page.locator(".asked .own-words")).hasText("Said before going back");
        sitting.box().fill("And this follows");
        sitting.next();
        sitting.isAt(2, "answer");
        sitting.end();
        assertThat(sitting.answered()).startsWith("1");
        assertThat(page.locator(".own-words").allTextContents())
                .containsExactly("Said before going back", "And this follows");
    }

    @Test
    void textThatArrivesAfterTheEndIsInTheReport() {
        Sitting sitting = Sitting.begin(page);
        sitting.write("In time");
        page.context().setOffline(true);
        sitting.type("In time, and later");
        assertThat(sitting.trouble()).containsText("kept in this browser");
        letTheInterviewRunOut(sitting);

        sitting.saved(() -> page.context().setOffline(false));
        // The page hears that the interview is over, and goes to the report by itself.
        sitting.isOver();
        page.reload();
        assertThat(sitting.words("In time")).hasCount(1);
        Locator late = page.locator(".others summary");
        assertThat(late).containsText("Arrived late");
        late.click();
        sitting.button("Make it my answer").click();
        sitting.isOver();
        assertThat(page.locator(".said .own-words")).hasText("In time, and later");
    }

    @Test
    void aDeletionThatIsRefusedLeavesWhatWasNotSent() {
        Sitting sitting = Sitting.begin(page);
        submitIntoNothing(sitting, "Submitted into nothing");
        page.navigate("/account/data");
        page.waitForNavigation(() -> sitting.button("Delete everything").click());

        page.navigate(sitting.address());
        assertThat(sitting.box()).hasValue("Submitted into nothing");
    }

    /** Lets half a minute pass, after which the page sends what the server has already; without a network it fails. */
    private void tellThatSomebodyIsHere() {
        AtomicBoolean failed = new AtomicBoolean();
        page.onRequestFailed(
                request -> failed.compareAndSet(false, request.url().contains("/draft?")));
        page.clock().runFor(30_000);
        page.waitForCondition(failed::get);
    }

    private static void submitIntoNothing(Sitting sitting, String text) {
        sitting.write("With a network");
        sitting.page.context().setOffline(true);
        sitting.box().fill(text);
        sitting.page.waitForRequest(request -> request.url().endsWith("/answers"), sitting::next);
        sitting.page.waitForCondition(() -> sitting.page.url().startsWith("chrome-error:"));
        sitting.page.context().setOffline(false);
    }

    /** Somebody looks in now and then from elsewhere, so that the learner does not count as away. */
    private void letTheInterviewRunOut(Sitting sitting) {
        for (Duration past = Duration.ZERO; past.toMinutes() < 17; past = past.plus(LIFE_SIGN)) {
            clock.advance(LIFE_SIGN);
            page.context().request().get(sitting.address() + "/clock");
        }
    }
}
