package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BrowseJourney extends BrowserTest {

    private static final String LIST = "/questions";
    private static final String CONSENSUS = "/questions/" + GUIDE + "/consensus";

    /** The filters that something else hides from whoever reaches them by keyboard. */
    private static final String COVERED = """
            () => [...document.querySelectorAll("#filters input")]
              .filter(input => {
                input.focus();
                const { x, y, width, height } = input.getBoundingClientRect();
                return !input.closest("label").contains(document.elementFromPoint(x + width / 2, y + height / 2));
              })
              .map(input => input.value)""";

    @Test
    void theListFiltersWhileOneTypes() {
        page.navigate(LIST);
        awaitScript(page, "filter.js");
        String before = found().textContent();

        search(page).pressSequentially("replic");
        assertThat(page).hasURL(Pattern.compile(".*[?&]q=replic$"));
        assertThat(found()).not().hasText(before);
        assertThat(search(page)).isFocused();

        String typed = found().textContent();
        page.getByLabel("Core").check();
        assertThat(page).hasURL(Pattern.compile(".*level=core&q=replic$"));
        assertThat(found()).not().hasText(typed);
    }

    @Test
    void aTypingErrorIsNamedWhereTheResultsAreAnnounced() {
        page.navigate(LIST);
        awaitScript(page, "filter.js");

        search(page).pressSequentially("idempotancy");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Showing results for “idempotency”.");
    }

    @Test
    void fromTheMiddleOfAChapterThePhoneLeadsBackToTheContents() {
        page.setViewportSize(390, 844);
        page.navigate("/guides/" + GUIDE + "/reading?topic=consistency");
        page.locator(".open-question").nth(1).scrollIntoViewIfNeeded();
        Locator contents = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Contents"));
        assertThat(contents).isInViewport();

        contents.click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Contents")))
                .isInViewport();
    }

    @Test
    void backAndForwardGoThroughWhatWasShown() {
        page.navigate(LIST);
        awaitScript(page, "filter.js");
        String all = found().textContent();
        search(page).fill("nothingisfoundbythis");
        assertThat(found()).not().hasText(all);
        String nothing = found().textContent();
        // Whoever types on stays in the same step of the history.
        search(page).fill("replic");
        assertThat(found()).not().hasText(nothing);
        String typed = found().textContent();
        page.getByLabel("Core").check();
        assertThat(page).hasURL(Pattern.compile(".*level=core.*"));

        page.goBack();
        assertThat(found()).hasText(typed);
        assertThat(page.getByLabel("Core")).not().isChecked();
        page.goBack();
        assertThat(found()).hasText(all);
        assertThat(search(page)).hasValue("");
        page.goForward();
        assertThat(search(page)).hasValue("replic");
        assertThat(found()).hasText(typed);
    }

    @Test
    void whatIsBehindALinkIsThereBeforeAVisitorClicks() {
        List<String> known = new CopyOnWriteArrayList<>();
        List<String> fetched = new CopyOnWriteArrayList<>();
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.on("Preload.preloadingAttemptSourcesUpdated", event -> known.add(event.toString()));
        devTools.on("Preload.prefetchStatusUpdated", event -> fetched.add(event.toString()));
        devTools.send("Preload.enable");
        page.navigate(LIST);
        // Until the browser knows what it may fetch, it takes no notice of a pointer that rests.
        page.waitForCondition(() -> known.stream().anyMatch(event -> event.contains("\"Prefetch\"")));

        page.locator("a.row").first().hover();
        page.waitForCondition(() -> fetched.stream().anyMatch(event -> event.contains("\"Ready\"")));
        page.locator("a.row").first().click();

        assertThat(page).hasURL(Pattern.compile(".*/questions/" + GUIDE + "/.+"));
        assertEquals(
                "navigational-prefetch", page.evaluate("performance.getEntriesByType('navigation')[0].deliveryType"));
    }

    @Test
    void aQuestionLeadsBackToTheListItWasFoundIn() {
        page.navigate(LIST + "?topic=security&level=senior");
        page.locator("a.row").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to your list"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/questions\\?topic=security&level=senior$"));
        assertThat(page.getByLabel("Security")).isChecked();

        // A browser may show the list as it was left, whole or from its cache.
        String question = page.locator("a.row").first().getAttribute("href").replaceFirst("\\?.*", "");
        awaitScript(page, "filter.js");
        assertThat(page.getByText("You have practised 1.")).isHidden();
        Unseen.send(page, question + "/bookmarks", Map.of("kept", "true"));
        Unseen.answer(page, question);
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        assertThat(page.locator("a.row").first()).containsText("Bookmarked");
        assertThat(page.getByText("You have practised 1.")).isVisible();
        page.locator("a.row").first().click();
        assertThat(page.locator("#bookmark")).isVisible();
        awaitScript(page, "stay.js");
        page.locator("#bookmark").click();
        assertThat(page.locator("#bookmark")).hasAttribute("aria-pressed", "false");
        page.goBack();
        assertThat(page.locator("a.row").first()).not().containsText("Bookmarked");
    }

    @Test
    void onAPhoneTheFiltersAreASheet() {
        Page phone = device(phone()).newPage();
        phone.navigate(LIST);
        awaitScript(phone, "filter.js");
        assertThat(phone.getByLabel("Security")).isHidden();

        phone.getByRole(AriaRole.BUTTON, named("Filters")).click();
        phone.getByLabel("Security").check();
        assertThat(phone.getByText("Clear filters")).isVisible();
        assertEquals(List.of(), phone.evaluate(COVERED), "covered when they have the focus");
        phone.getByRole(AriaRole.BUTTON, named("Show results")).click();

        assertThat(phone.getByLabel("Security")).isHidden();
        assertThat(phone).hasURL(Pattern.compile(".*topic=security$"));
        assertThat(phone.locator("a.row .meta").first()).containsText("Security");
    }

    @Test
    void withoutAScriptAButtonDoesTheSame() {
        Page plain = device(desktop().setJavaScriptEnabled(false)).newPage();
        plain.navigate(LIST);
        plain.getByLabel("Security").check();
        search(plain).fill("key");
        plain.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Search").setExact(true))
                .click();

        assertThat(plain).hasURL(Pattern.compile(".*topic=security.*q=key.*"));
        assertThat(plain.locator("a.row").first()).isVisible();

        Page small = device(phone().setJavaScriptEnabled(false)).newPage();
        small.navigate(LIST);
        small.getByRole(AriaRole.BUTTON, named("Filters")).click();
        small.getByLabel("Security").check();
        small.getByRole(AriaRole.BUTTON, named("Show results")).click();
        assertThat(small).hasURL(Pattern.compile(".*topic=security.*"));
    }

    @Test
    void aBookmarkLeavesTheNoteThatIsBeingWritten() {
        page.navigate(CONSENSUS);
        page.getByLabel("Private note").fill("Not saved yet");
        Locator bookmark = page.getByRole(AriaRole.BUTTON, named("Bookmark"));
        awaitScript(page, "stay.js");
        bookmark.click();

        assertThat(page.locator("#bookmark")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#bookmark")).isFocused();
        assertThat(page.getByLabel("Private note")).hasValue("Not saved yet");

        String refused = "Too long".repeat(1_000);
        page.getByLabel("Private note").fill(refused);
        page.getByRole(AriaRole.BUTTON, named("Save note")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        awaitScript(page, "stay.js");
        bookmark.click();
        assertThat(page.locator("#bookmark")).hasAttribute("aria-pressed", "false");
        assertThat(page.getByLabel("Private note")).hasValue(refused);
    }

    @Test
    void aNoteThatIsNotSavedIsNotLeftUnasked() {
        page.navigate(CONSENSUS);
        awaitScript(page, "unsaved.js");
        Locator note = page.getByLabel("Private note");
        note.fill("Not saved yet");
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        Locator show = page.getByRole(AriaRole.BUTTON, named("Show me the answer"));
        show.click();
        page.waitForCondition(() -> asked.equals(List.of("beforeunload")));
        assertThat(note).hasValue("Not saved yet");

        page.getByRole(AriaRole.BUTTON, named("Save note")).click();
        assertThat(page.getByText("Your note is saved.")).isVisible();
        show.click();
        assertThat(page.locator("#model-answer")).isVisible();
        assertThat(note).hasValue("Not saved yet");
        assertEquals(List.of("beforeunload"), asked);
    }

    @Test
    void tasksAreTickedOffInPlaceByKeyboard() {
        page.navigate("/tips");
        Locator task = page.getByRole(AriaRole.CHECKBOX).nth(2);
        awaitScript(page, "stay.js");
        task.focus();
        page.keyboard().press("Space");

        assertThat(task).isChecked();
        assertThat(task).isFocused();
        assertThat(page.locator("[data-done]").first()).containsText("1 of ");
        page.reload();
        assertThat(page.getByRole(AriaRole.CHECKBOX).nth(2)).isChecked();
    }

    @Test
    void aLinkToAnAnswerOfTheFaqOpensIt() {
        page.navigate("/faq#what-to-bring");

        assertThat(page.locator("#what-to-bring")).isVisible();
        assertThat(page.locator("details[open]")).hasCount(1);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator search(Page tab) {
        return tab.getByLabel("Search questions");
    }

    private Locator found() {
        return page.locator("[data-found]");
    }
}
