package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** One interview in two places: the server knows what was written, and neither place loses its own text. */
class TwoTabsJourney extends BrowserTest {

    /** Milliseconds after which a page tells that somebody is there. */
    private static final long HEARTBEAT = 30_000;

    @Test
    void aSecondTabLeavesTheFirstTheChoiceAndBothTextsStay() {
        Sitting first = Sitting.begin(page);
        first.write("Written in the first tab");
        Sitting second = Sitting.join(page.context().newPage(), first);
        assertThat(second.box()).hasValue("Written in the first tab");
        second.write("Written in the second tab");

        first.type("Written on in the first tab");
        assertThat(first.conflict()).isVisible();
        assertThat(first.box()).hasValue("Written on in the first tab");
        List<Route> takeovers = holdBack(page, "**/takeovers?*");
        first.button("Use mine").dblclick();
        page.waitForCondition(() -> !takeovers.isEmpty());
        first.box().fill("Written on in the first tab, and on");
        first.saved(takeovers.get(0)::resume);
        assertThat(first.conflict()).isHidden();

        first.end();
        assertThat(takeovers).hasSize(1);
        assertThat(page.locator(".said .own-words")).hasText("Written on in the first tab, and on");
        assertThat(page.locator(".others .own-words")).hasText("Written in the second tab");
    }

    @Test
    void whatAnOlderTabCouldNotSaveNeverReplacesWhatWasWrittenSince() {
        Sitting second = disagree(Sitting.begin(page), "Typed on without knowing");
        page.close();
        awaitWriters(second.page, 1);

        second.page.waitForResponse("**/draft?**", second.page::reload);
        assertThat(second.box()).hasValue("Written on in the second tab");
        second.page.waitForResponse("**/draft?**", second::end);
        second.page.reload();
        assertThat(second.page.locator(".said .own-words")).hasText("Written on in the second tab");
        assertThat(second.page.locator(".others .own-words")).hasText("Typed on without knowing");
    }

    @Test
    void whoLoadsThePageAgainBeforeTheChoiceHandsInTheirOwnAndBothTextsStay() {
        Sitting first = Sitting.begin(page);
        disagree(first, "Written on in the first tab");

        page.reload();
        assertThat(first.conflict()).isVisible();
        assertThat(first.box()).hasValue("Written on in the first tab");
        first.next();
        first.isAt(1, "follow-up");
        first.end();
        assertThat(page.locator(".said .own-words")).hasText("Written on in the first tab");
        assertThat(page.locator(".others .own-words")).hasText("Written on in the second tab");
    }

    /** Writes on in a second tab, and types something else in the first, which does not know of that. */
    private Sitting disagree(Sitting first, String typed) {
        first.write("Written in both");
        Sitting second = Sitting.join(page.context().newPage(), first);
        second.write("Written on in the second tab");
        first.type(typed);
        assertThat(first.conflict()).isVisible();
        return second;
    }

    @Test
    void whoTakesBackWhatTheyTypedGoesOnFromTheOtherText() {
        Sitting sitting = beginAndTakeBack("Written elsewhere");
        assertThat(sitting.conflict()).isHidden();
        assertThat(sitting.trouble()).isEmpty();

        sitting.saved(() -> {
            sitting.box().fill("Written elsewhere, and on here");
            page.clock().runFor(2000);
        });
    }

    @Test
    void whatWasTakenBackDoesNotComeWithThePageAgain() {
        Sitting sitting = beginAndTakeBack("Written elsewhere");

        page.reload();
        assertThat(page.locator("input[name=tab]")).not().hasValue("");
        assertThat(sitting.box()).hasValue("Written elsewhere");
    }

    @Test
    void anotherDeviceGoesOnWithTheSameTextAndNeitherLosesItsOwn() {
        Sitting desk = Sitting.begin(page);
        desk.write("At the desk");
        Sitting train = Sitting.join(secondDevice(phone()).newPage(), desk);
        assertThat(train.box()).hasValue("At the desk");
        train.write("On the train");

        desk.type("At the desk again");
        assertThat(desk.conflict()).isVisible();
        List<Route> drafts = holdBack(page, "**/draft?*");
        lookAway(page);
        page.waitForCondition(() -> !drafts.isEmpty());
        desk.button("Use the other").dblclick();
        drafts.get(0).resume();
        assertThat(desk.conflict()).isHidden();
        assertThat(desk.box()).hasValue("On the train");

        desk.end();
        assertThat(page.locator(".said .own-words")).hasText("On the train");
        assertThat(page.locator(".others .own-words")).hasText("At the desk again");
    }

    @Test
    void aSecondSubmissionFromAnOldPageIsKeptBesideTheAnswer() {
        Sitting sitting = Sitting.begin(page);
        Sitting old = Sitting.join(page.context().newPage(), sitting);
        sitting.box().fill("The answer");
        sitting.next();
        sitting.isAt(1, "follow-up");

        old.box().fill("What I would rather have said");
        old.next();
        old.isAt(1, "follow-up");
        assertThat(old.box()).hasValue("");
        old.end();
        assertThat(old.answered()).startsWith("1");
        assertThat(old.words("The answer")).hasCount(1);
        assertThat(old.page.locator(".others .own-words")).hasText("What I would rather have said");
    }

    @Test
    void whatIsTypedInAnOldPageIsKeptBesideTheAnswerToo() {
        Sitting sitting = Sitting.begin(page);
        Sitting old = Sitting.join(page.context().newPage(), sitting);
        sitting.box().fill("The answer");
        sitting.next();
        sitting.isAt(1, "follow-up");

        old.write("Typed where nobody asks any more");
        sitting.end();
        assertThat(page.locator(".others .own-words")).hasText("Typed where nobody asks any more");
    }

    /** Types while another device does, takes it back, and sees what that one wrote. */
    private Sitting beginAndTakeBack(String other) {
        page.clock().install();
        Sitting sitting = Sitting.begin(page);
        sitting.write("Written on both");
        Sitting.join(secondDevice(desktop()).newPage(), sitting).write(other);
        sitting.type("Written on here");
        assertThat(sitting.conflict()).isVisible();

        sitting.box().fill("Written on both");
        page.clock().runFor(HEARTBEAT);
        assertThat(sitting.box()).hasValue(other);
        return sitting;
    }

    /** Requests that wait on their way until they are let go. */
    private static List<Route> holdBack(Page tab, String address) {
        List<Route> waiting = new CopyOnWriteArrayList<>();
        tab.route(address, waiting::add);
        return waiting;
    }
}
