package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithoutScriptsJourney extends BrowserTest {

    @BeforeEach
    void turnScriptsOff() {
        page = device(desktop().setJavaScriptEnabled(false)).newPage();
    }

    @Test
    void aQuestionIsFoundAnsweredAndMarked() {
        page.navigate("/questions");
        page.getByRole(AriaRole.SEARCHBOX).fill("consistency");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=consistency"));
        page.locator("main a[href*='/questions/" + GUIDE + "/']").first().click();
        // Stands below where the answer would.
        assertThat(page.getByLabel("Private note")).isVisible();
        assertThat(page.getByText("Model answer")).hasCount(0);
        button("Answer it now").click();
        page.locator("textarea").fill("The level is chosen for each operation.");
        button("I'm done").click();

        assertThat(page.locator(".own-words")).hasText("The level is chosen for each operation.");
        assertThat(page.getByText("Model answer")).isVisible();
        button("Said it").first().click();
        assertThat(page.locator("h1")).containsText("You made 1 of");
    }

    @Test
    void anInterviewIsSatToItsReport() {
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start interview"))
                .click();
        Sitting sitting = new Sitting(page);
        sitting.start().click();
        sitting.started().isAt(1, "answer");
        sitting.box().fill("Said without a script");
        sitting.button("Save and show the time").click();
        sitting.isAt(1, "answer");
        assertThat(sitting.box()).hasValue("Said without a script");
        sitting.next();
        sitting.isAt(1, "follow-up");
        sitting.box().fill("Followed up without one");
        sitting.next();
        sitting.isAt(2, "answer");
        sitting.button("Skip").click();
        sitting.isAt(3, "answer");
        sitting.box().fill("Still writing this");
        sitting.end();

        assertThat(page.locator(".said .own-words"))
                .hasText(new String[] {"Said without a script", "Followed up without one", "Still writing this"});
        button("Said it").first().click();
        assertThat(sitting.result()).containsText("You made 1 of");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
