package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InterviewJourney extends BrowserTest {

    @Test
    void itTakesTwoClicksFromTheStartPageToTheFirstQuestion() {
        page.navigate("/");
        link("Start interview").click();
        Sitting sitting = new Sitting(page);
        sitting.start().click();

        sitting.isAt(1, "answer");
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(sitting.figure()).hasText(Pattern.compile("\\d\\d:\\d\\d"));
    }

    @Test
    void itGoesOnFromTheStartPageAfterItsTabWasClosed() {
        BrowserContext browser = page.context();
        Sitting sitting = Sitting.begin(page);
        String question = sitting.result().innerText();
        sitting.write("Half an answer");
        page.close();

        page = browser.newPage();
        page.navigate("/");
        link("Go on with the interview").click();
        assertThat(page.locator("h1")).hasText(question);
        assertThat(new Sitting(page).box()).hasValue("Half an answer");
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
