package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class ShellJourney extends BrowserTest {

    @Test
    void theFirstTabStopSkipsToTheContent() {
        page.navigate("/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void coloursFollowTheChoice() {
        page.navigate("/");
        button("Dark").click();

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(19, 21, 19)");
    }

    @Test
    void whatWasTypedOnAPageThatIsTooOldIsSentOnceByOneMoreClick() {
        page.navigate("/questions/" + GUIDE + "/consensus");
        page.getByLabel("Private note").fill("Typed for hours");
        page.context().clearCookies();
        button("Save note").click();
        assertThat(page.locator("h1")).hasText("One more click");

        DoubleClick.on(button("Send it"));
        assertThat(page.getByLabel("Private note")).hasValue("Typed for hours");
        assertThat(button("Remove note")).isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
