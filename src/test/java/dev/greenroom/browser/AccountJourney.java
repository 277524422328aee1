package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.Member;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An account by keyboard alone: made with the work of a guest, left, and entered from another browser. */
class AccountJourney extends BrowserTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consensus";

    /** On every page to come, as where Clear-Site-Data is not understood. */
    private static final String UNSENT =
            "localStorage.setItem('draft:/answers/1/draft tab', JSON.stringify({ text: 'left', base: 0, at: Date.now() }))";

    private static final String DRAFTS = "Object.keys(localStorage).filter(key => key.startsWith('draft:')).length";

    /** As a browser says that shows a page from its memory on the way back. */
    private static final String COMES_BACK =
            "() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";

    private final String name = "kim-" + UUID.randomUUID() + "@example.org";

    @Test
    void theWorkOfAGuestGoesAlong() {
        note(page);
        page.navigate("/");
        page.getByRole(AriaRole.LINK, named("Account")).focus();
        enter(page);
        page.getByRole(AriaRole.LINK, named("Make an account")).focus();
        enter(page);
        type(page, name, Member.PASSWORD);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your account is ready");
        assertThat(noteOn(page)).hasValue("Leases beat locks");

        page.addInitScript(UNSENT);
        page.navigate("/account");
        page.getByRole(AriaRole.BUTTON, named("Sign out")).focus();
        enter(page);
        assertThat(page.getByText("You are signed out.")).isVisible();
        awaitForgotten(page);
        assertThat(noteOn(page)).hasValue("");

        Page phone = device(phone()).newPage();
        phone.navigate("/login?back=" + QUESTION);
        type(phone, name, Member.PASSWORD);
        assertThat(phone.getByLabel("Private note")).hasValue("Leases beat locks");
    }

    @Test
    void whatNeverGotThroughGoesOnceEverythingIsDeletedAndNoSooner() {
        note(page);
        page.addInitScript(UNSENT);
        page.navigate("/account/data");
        page.getByRole(AriaRole.BUTTON, named("Delete everything")).click();
        assertThat(page.locator("#erase-problem")).isVisible();
        awaitScript(page, "zone.js");
        assertThat(page.evaluate(DRAFTS)).isEqualTo(1);

        page.getByLabel("Yes, delete everything of mine").check();
        page.getByRole(AriaRole.BUTTON, named("Delete everything")).click();

        assertThat(page.getByText("Everything was deleted.")).isVisible();
        awaitForgotten(page);
    }

    @Test
    void aPageOfADeletedAccountDoesNotComeBackAsItWas() {
        page.navigate("/signup");
        type(page, name, Member.PASSWORD);
        Page before = page.context().newPage();
        before.navigate("/account");
        assertThat(before.locator(".account-name")).hasText(name);
        awaitScript(before, "zone.js");

        page.addInitScript(UNSENT);
        page.navigate("/account");
        page.getByLabel("Password, to be sure").fill(Member.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Delete everything")).click();
        assertThat(page.getByText("Your account and everything in it is deleted."))
                .isVisible();
        awaitForgotten(page);
        before.waitForNavigation(() -> before.evaluate(COMES_BACK));

        assertThat(before.getByText(name)).hasCount(0);
    }

    private static void awaitForgotten(Page tab) {
        awaitScript(tab, "forget.js");
        tab.waitForFunction(DRAFTS + " === 0");
    }

    private static void note(Page tab) {
        noteOn(tab).fill("Leases beat locks");
        tab.waitForNavigation(
                () -> tab.getByRole(AriaRole.BUTTON, named("Save note")).click());
    }

    private static Locator noteOn(Page tab) {
        tab.navigate(QUESTION);
        return tab.getByLabel("Private note");
    }

    /** Fills the form as somebody without a mouse does, and sends it by Enter. */
    private static void type(Page tab, String name, String password) {
        tab.getByLabel("E-mail address").focus();
        tab.keyboard().type(name);
        tab.keyboard().press("Tab");
        tab.keyboard().type(password);
        enter(tab);
    }

    private static void enter(Page tab) {
        tab.waitForNavigation(() -> tab.keyboard().press("Enter"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
