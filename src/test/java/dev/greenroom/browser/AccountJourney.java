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

        page.evaluate(
                "localStorage.setItem('draft:/answers/1/draft tab', '{\"text\":\"left\",\"base\":0,\"at\":' + Date.now() + '}')");
        page.navigate("/account");
        awaitScript(page, "forget.js");
        page.getByRole(AriaRole.BUTTON, named("Sign out")).focus();
        enter(page);
        assertThat(page.getByText("You are signed out.")).isVisible();
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('draft:')).length"))
                .isEqualTo(0);
        assertThat(noteOn(page)).hasValue("");

        Page phone = device(phone()).newPage();
        phone.navigate("/login?back=" + QUESTION);
        type(phone, name, Member.PASSWORD);
        assertThat(phone.getByLabel("Private note")).hasValue("Leases beat locks");
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
