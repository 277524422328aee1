package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJourney extends BrowserTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consistency-per-operation";

    /** The colour of the line around the box. */
    private static final String BORDER = "getComputedStyle(document.querySelector('.answer-box')).borderTopColor";

    @BeforeEach
    void begin() {
        page.navigate(Unseen.send(page, QUESTION + "/answers", Map.of()));
    }

    @Test
    void wordsAreCountedWhileTheyAreTyped() {
        box(page).fill("One word after\nanother");

        assertThat(page.locator("[data-draft-words]")).hasText("4 words");
        assertThat(page.locator("[data-draft-saved]")).containsText("Draft saved");
    }

    @Test
    void markingMovesNothingAndSaysTheResult() {
        box(page).fill("Invariants first.");
        button(page, "I'm done").click();
        assertThat(button(page, "Solid")).isVisible();
        awaitScript(page, "stay.js");
        // Fonts that come later would move what is measured.
        page.waitForLoadState();
        button(page, "Solid").click();
        assertThat(button(page, "Solid")).hasAttribute("aria-pressed", "true");
        Locator last = button(page, "Said it").last();
        last.scrollIntoViewIfNeeded();
        double before = last.boundingBox().y;

        last.click();

        assertThat(page.locator("h1")).hasText("You made 1 of 5 key points so far.");
        assertThat(last).isFocused();
        assertThat(last).hasAttribute("aria-pressed", "true");
        assertThat(last.boundingBox().y).isCloseTo(before, within(1.0));
        assertThat(page.locator(".result")).containsText("You expected solid.");
    }

    @Test
    void twoKeysInARowMarkTwoPoints() {
        box(page).fill("Invariants first.");
        button(page, "I'm done").click();
        assertThat(button(page, "Said it").first()).hasAttribute("aria-keyshortcuts", "y");
        awaitScript(page, "stay.js");

        page.keyboard().press("y");
        page.keyboard().press("n");

        assertThat(button(page, "Said it").first()).hasAttribute("aria-pressed", "true");
        assertThat(button(page, "Left out").nth(1)).hasAttribute("aria-pressed", "true");

        Locator said = button(page, "Said it").nth(2);
        assertThat(said).hasAttribute("aria-keyshortcuts", "y");
        button(page, "Left out").nth(3).focus();
        page.keyboard().press("n");
        assertThat(button(page, "Left out").nth(3)).hasAttribute("aria-pressed", "true");
        assertThat(said).hasAttribute("aria-keyshortcuts", "y");

        button(page, "Shortcut keys").click();
        page.reload();
        assertThat(button(page, "Shortcut keys")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("y");
        button(page, "Said it").last().click();
        assertThat(page.locator("h1")).containsText("You made 2 of 5");
        assertThat(said).hasAttribute("aria-pressed", "false");
        assertThat(said).not().hasAttribute("aria-keyshortcuts", "y");
        assertThat(page.locator("[data-keys-hint]")).isHidden();
    }

    @Test
    void marksThatWaitForEachOtherAreSetThoughThePageIsLeft() {
        box(page).fill("Invariants first.");
        button(page, "I'm done").click();
        assertThat(button(page, "Said it")).hasCount(5);
        awaitScript(page, "stay.js");
        String answered = page.url();

        page.evaluate("document.querySelectorAll('[value^=made]').forEach(button => button.click())");
        page.navigate("/faq");

        page.waitForCondition(() -> {
            page.navigate(answered);
            return page.locator("[value^=made][aria-pressed=true]").count() == 5;
        });
    }

    @Test
    void enterOnAGuessHandsTheAnswerIn() {
        box(page).fill("Invariants first.");
        page.locator("input[name=prediction][value=solid]").press("Space");
        page.keyboard().press("Enter");

        assertThat(page.locator(".own-words")).hasText("Invariants first.");
        assertThat(button(page, "Solid")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void theBoxShowsThatItHasTheFocusAlsoWhenItsTextWasRefused() {
        box(page).focus();
        Object focused = page.evaluate(BORDER);
        page.waitForNavigation(() -> button(page, "I'm done").click());
        assertThat(box(page)).hasAttribute("aria-invalid", "true");
        awaitScript(page, "ready.js");
        box(page).blur();
        Object refused = page.evaluate(BORDER);

        box(page).focus();
        assertThat(page.evaluate(BORDER)).isEqualTo(focused).isNotEqualTo(refused);
    }

    @Test
    void whatTakesLongerThanAMomentSaysWhatIsDone() {
        // No page follows, so this one stays.
        page.route("**/submission", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        awaitScript(page, "doing.js");
        box(page).fill("Invariants first.");
        button(page, "I'm done").click();

        assertThat(page.locator("[data-doing-status]")).hasText("Handing in your answer…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "delete Navigator.prototype.locks"})
    void aDuplicatedTabIsATabOfItsOwnAlsoWhereABrowserHasNoLocks(String without) {
        page.context().addInitScript(without);
        page.reload();
        save(page, "In the first tab");
        assertThat(page.locator("[data-draft-saved]")).containsText("Draft saved");

        // A window opened by a page comes with a copy of its session storage, as a duplicated tab does.
        Page copy = page.waitForPopup(() -> page.evaluate("() => void open(location.href)"));
        save(copy, "In its copy");
        assertThat(copy.locator("[data-draft-saved]")).containsText("Draft saved");
        type(page, "In the first tab again");

        assertThat(page.locator("[data-draft-conflict]")).isVisible();
        assertThat(tab(copy)).isNotEqualTo(tab(page));
    }

    @Test
    void aPageWhoseTokenIsGoneGetsANewOneAndSaves() {
        save(page, "Before");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));

        save(page, "After");

        button(page, "I'm done").click();
        assertThat(page.locator(".own-words")).hasText("After");
    }

    @Test
    void aTextTooLargeToSendWhileLeavingIsSentAtTheNextVisit() {
        String text = "漢".repeat(20_000);
        String answer = page.url();
        page.waitForCondition(() -> !tab(page).isEmpty());
        box(page).fill(text);
        page.navigate("/faq");

        page.navigate(answer);

        assertThat(box(page)).hasValue(text);
        button(page, "I'm done").click();
        assertThat(page.locator(".own-words")).hasText(text);
    }

    @Test
    void whatATabThatIsGoneCouldNotSendIsTakenUp() {
        String answer = page.url();
        Page other = page.context().newPage();
        other.navigate(answer);
        other.waitForCondition(() -> !tab(other).isEmpty());
        other.route("**/draft**", route -> route.abort());
        type(other, "Typed where nothing got through");
        assertThat(other.locator("[data-draft-trouble]")).containsText("kept in this browser");
        other.close();
        awaitWriters(page, 1);

        page.reload();
        assertThat(box(page)).hasValue("Typed where nothing got through");
    }

    /** Types, and waits until the server has it. */
    private static void save(Page tab, String text) {
        tab.waitForResponse(
                response -> response.request().method().equals("PUT") && response.ok(), () -> type(tab, text));
    }

    /** Types, and has the page send it without waiting for a pause. */
    private static void type(Page tab, String text) {
        box(tab).fill(text);
        lookAway(tab);
    }

    private static Locator box(Page tab) {
        return tab.getByRole(AriaRole.TEXTBOX);
    }

    private static Locator button(Page tab, String name) {
        return tab.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String tab(Page tab) {
        return tab.locator("input[name=tab]").inputValue();
    }
}
