package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeyboardJourney extends BrowserTest {

    private static final int STOPS = 80;

    @Test
    void aQuestionIsAnsweredAndMarkedByKeyboardAlone() {
        page.navigate("/questions");
        press("Enter", page.locator("main a[href*='/questions/" + GUIDE + "/']").first());
        press("Enter", button("Answer it now"));
        // The page before has a box too.
        assertThat(page).hasURL(Pattern.compile("/answers/"));
        reach(page.locator("textarea"));
        page.keyboard().type("Typed, tabbed and sent.");
        press("Enter", button("I'm done"));
        assertThat(page.locator(".own-words")).hasText("Typed, tabbed and sent.");
        awaitScript(page, "stay.js");
        press("Space", button("Said it").first());
        assertThat(page.locator("h1")).containsText("You made 1 of");
        assertThat(button("Said it").first()).isFocused();
    }

    @Test
    void anInterviewIsBegunAndEndedByKeyboardAlone() {
        page.navigate("/");
        press(
                "Enter",
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start interview"))
                        .first());
        Sitting sitting = new Sitting(page);
        assertThat(page).hasTitle("Set up an interview · Greenroom");
        press("Enter", sitting.start());
        sitting.started().isAt(1, "answer");
        reach(sitting.box());
        page.keyboard().type("Typed by hand");
        press("Enter", sitting.button("Next"));
        sitting.isAt(1, "follow-up");
        assertThat(sitting.box()).isFocused();
        page.keyboard().type("Followed up");
        awaitScript(page, "keys.js");
        page.keyboard().press("Control+Enter");
        sitting.isAt(2, "answer");
        assertThat(sitting.box()).isFocused();
        press("Enter", page.locator("details.end > summary"));
        press("Enter", sitting.button("End and see the report"));

        sitting.isOver();
        assertThat(page.locator(".own-words").first()).hasText("Typed by hand");
    }

    @Test
    void enterOnAGuessGoesOnAndEndsNothing() {
        Sitting sitting = Sitting.begin(page);
        sitting.box().fill("Said, and guessed");
        page.locator("input[name=prediction][value=solid]").press("Space");
        page.keyboard().press("Enter");

        sitting.isAt(1, "follow-up");
        page.locator("summary").getByText("Your answer").click();
        assertThat(page.locator(".asked .own-words")).hasText("Said, and guessed");
    }

    @Test
    void onAPhoneNoKeyboardOpensByItselfAndTheBoxStaysBelowWhatItAnswers() {
        page = device(phone()).newPage();
        Sitting sitting = Sitting.begin(page);
        assertThat(sitting.figure()).isVisible();
        sitting.box().fill("Said on a phone");
        sitting.next();
        sitting.isAt(1, "follow-up");
        awaitScript(page, "keys.js");
        awaitScript(page, "ready.js");
        assertThat(sitting.button("Next").locator("kbd")).isHidden();
        assertThat(sitting.box()).not().isFocused();

        page.setViewportSize(390, 460);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        sitting.box().focus();
        BoundingBox clock = page.locator(".clock").boundingBox();
        BoundingBox probe = page.locator("label.probe").boundingBox();
        assertThat(probe.y).isGreaterThanOrEqualTo(clock.y + clock.height);
    }

    @Test
    void theTreeOfATurnNamesTheQuestionTheBoxTheClockAndTheButtons() {
        Sitting sitting = Sitting.begin(page);
        String question = sitting.result().innerText();

        String tree = page.locator("body").ariaSnapshot();
        assertThat(tree)
                .contains("heading \"" + question.replace("\"", "\\\"") + "\" [level=1]")
                .contains("textbox \"Your answer\"")
                .contains("complementary \"Time\"")
                .containsPattern("timer: \"?\\d\\d:\\d\\d")
                .contains("button \"Skip\"")
                .contains("button \"Next\"")
                .contains("End interview")
                .contains("Question 1 of");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void press(String key, Locator where) {
        reach(where);
        page.keyboard().press(key);
    }

    /** Tabs on until something has the focus, as somebody without a mouse does. */
    private void reach(Locator where) {
        assertThat(where).isVisible();
        for (int stop = 0; stop < STOPS && !isFocused(where); stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(where).isFocused();
    }

    private static boolean isFocused(Locator where) {
        return (boolean) where.evaluate("element => element === document.activeElement");
    }
}
