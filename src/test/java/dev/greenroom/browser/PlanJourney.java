package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanJourney extends BrowserTest {

    @BeforeEach
    void plan() {
        Unseen.send(page, "/plan/minutes", Map.of("minutes", "10"));
        Unseen.send(
                page,
                "/plan/dates",
                Map.of("guide", GUIDE, "day", LocalDate.now(clock).plusDays(20).toString()));
        page.navigate("/plan");
    }

    @Test
    void whoeverTicksTheLastTaskOfADayReadsThatAllIsDone() {
        page.locator(".plan-today a").click();
        button("Answer it now").click();
        page.locator("textarea").fill("That is not easy to say.");
        button("I'm done").click();
        awaitScript(page, "stay.js");
        button("Left out").first().click();
        assertThat(button("Left out").first()).hasAttribute("aria-pressed", "true");
        page.navigate("/plan");
        assertThat(page.locator(".plan-today")).hasCount(0);
        awaitScript(page, "stay.js");
        Locator done = page.getByText("Nothing more is planned for today.");
        Locator tasks = page.getByRole(AriaRole.CHECKBOX);
        for (int left = tasks.count(); left > 0; left--) {
            assertThat(done).isHidden();
            tasks.first().click();
            assertThat(tasks).hasCount(left - 1);
        }

        assertThat(done).isVisible();
    }

    @Test
    void aDateIsRemovedWhateverStandsInItsFields() {
        page.locator(".plan-dates summary").click();
        page.locator(".plan-dates input[name=day]").fill("2020-01-01");
        button("Remove this date").click();

        assertThat(page.locator("h1")).hasText("A plan until your interview");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
