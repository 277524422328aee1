package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReviewJourney extends BrowserTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/design-principles";

    @Test
    void oneKeyForEachStepOfTheQueue() {
        page.navigate(QUESTION);
        Locator title = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        String question = title.textContent();
        Unseen.skip(page, QUESTION);
        clock.advance(Duration.ofDays(1));
        page.navigate("/reviews");
        assertThat(title).hasText(question);
        assertThat(page.locator("kbd").first()).isVisible();

        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile("/reviews/[0-9a-f-]{36}"));
        page.setViewportSize(375, 667);
        assertThat(page.locator("kbd").first()).isVisible();
        assertThat(box(".point p").y + box(".point p").height).isLessThan(box(".grades").y);
        page.keyboard().press("3");
        assertThat(title).hasText("Done for today");
        assertThat(page.locator("kbd").first()).isVisible();
        page.keyboard().press("u");
        assertThat(title).hasText(question);
    }

    @Test
    void anAnswerIsTypedAndMarkedByKeysToo() {
        Unseen.skip(page, QUESTION);
        clock.advance(Duration.ofDays(1));
        page.navigate("/reviews");
        assertThat(page.locator("kbd").first()).isVisible();
        page.keyboard().press("t");
        Locator hint = page.locator("kbd");
        assertThat(page).hasURL(Pattern.compile("/answers/[0-9a-f-]{36}"));
        assertThat(hint).isVisible();
        assertThat(page.locator("[data-key='ctrl+enter']")).hasAttribute("aria-keyshortcuts", "Control+Enter");
        page.keyboard().press("t");
        page.keyboard().type("Ask for the need first.");
        page.keyboard().press("Control+Enter");

        Locator said = page.locator("button[value^=made][aria-pressed=true]");
        Locator left = page.locator("button[value^=not-made][aria-pressed=true]");
        assertThat(page.locator("[data-keys-hint]")).isVisible();
        awaitScript(page, "stay.js");
        page.keyboard().press("y");
        assertThat(said).hasCount(1);
        page.keyboard().press("n");
        assertThat(left).hasCount(1);
        page.keyboard().press("n");
        assertThat(left).hasCount(2);
        page.keyboard().press("c");
        assertThat(page).hasURL(address() + "/reviews");
    }

    @Test
    void keysThatAreTypedIntoAFieldStayThere() {
        Unseen.skip(page, QUESTION);
        clock.advance(Duration.ofDays(1));
        page.navigate("/reviews");
        assertThat(page.locator("kbd").first()).isVisible();
        page.locator(".limit summary").click();
        page.locator("input[name=limit]").fill("");
        page.locator("input[name=limit]").press("t");

        assertThat(page.locator("input[name=limit]")).hasValue("t");
    }

    @Test
    void theBrowserTellsItsTimeZone() {
        page = device(desktop().setTimezoneId("Pacific/Auckland")).newPage();
        page.navigate("/");
        page.waitForCondition(() -> page.context().cookies().stream()
                .anyMatch(cookie -> cookie.name.equals("zone") && cookie.value.equals("Pacific/Auckland")));
    }

    private BoundingBox box(String element) {
        return page.locator(element).first().boundingBox();
    }
}
