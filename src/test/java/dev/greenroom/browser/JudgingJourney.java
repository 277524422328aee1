package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.FullHost;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody does with the points that the judge found. */
@FullHost
class JudgingJourney extends BrowserTest {

    private static final String SLUG = "consistency-per-operation";

    @Autowired
    private Questions questions;

    @Test
    void theWordsThatMadeAPointAreShownWhileItIsLookedAt() {
        answer(modelAnswer());
        Locator made = page.locator(".point.made");
        assertThat(made.first()).isVisible();
        awaitScript(page, "heard.js");
        assertThat(page.locator("mark.on")).hasCount(0);
        for (String kind : List.of("made", "unclear", "check")) {
            boolean isThere = page.locator(".own-words ." + kind).count() > 0;
            assertThat(page.locator(".legend ." + kind))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(isThere));
        }

        made.first().locator(".heard-line a").focus();

        assertThat(page.locator("mark.on").first()).isVisible();
        button("Said it").last().focus();
        made.first().hover();
        assertThat(page.locator("mark.on").first()).isVisible();
        Examination.examine(page);
    }

    @Test
    void aPointIsOverruledWithOneClickAndTheResultFollows() {
        answer("We talked about it for a week, and in the end everybody was happy.");
        assertThat(page.locator("h1")).hasText("You made 0 of 5 key points.");
        assertThat(page.getByText("None of the essential points is there yet.")).isVisible();
        awaitScript(page, "keys.js");
        assertThat(page.locator("[data-keys-hint]")).isHidden();

        button("Said it").first().click();

        assertThat(page.locator("h1")).hasText("You made 1 of 5 key points.");
        assertThat(page.locator(".point").first()).containsText("Changed by you");
    }

    private String modelAnswer() {
        Question question = questions.find(GUIDE, SLUG).orElseThrow();
        return questions.solution(question.id()).orElseThrow().answer();
    }

    private void answer(String text) {
        page.navigate("/questions/" + GUIDE + "/" + SLUG);
        button("Answer it now").click();
        page.getByRole(AriaRole.TEXTBOX).fill(text);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I'm done"))
                .click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("You made .*"));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
