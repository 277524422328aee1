package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tab in which somebody sits an interview: the words of its pages, once. */
final class Sitting {

    private static final Pattern FIGURE = Pattern.compile("(\\d+):(\\d\\d)");

    final Page page;
    private String interview = "";

    Sitting(Page page) {
        this.page = page;
    }

    /** Begins a relaxed interview of 15 minutes, for which nothing is clicked. */
    static Sitting begin(Page page) {
        page.navigate(Unseen.send(page, "/interviews", Map.of("minutes", "15")));
        return new Sitting(page).started();
    }

    /** Begins one of 15 minutes with strict timing, by the page that sets it up. */
    static Sitting beginStrict(Page page) {
        page.navigate("/interviews/new");
        page.getByText("15 min", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Strict", new Page.GetByTextOptions().setExact(true)).click();
        Sitting sitting = new Sitting(page);
        sitting.start().click();
        return sitting.started();
    }

    /** Opens the interview of another tab in this one. */
    static Sitting join(Page page, Sitting other) {
        Sitting sitting = new Sitting(page);
        sitting.interview = other.interview;
        page.navigate(other.interview);
        assertThat(sitting.box()).isVisible();
        return sitting;
    }

    /** Once the first question is there. */
    Sitting started() {
        assertThat(box()).isVisible();
        interview = page.url();
        return this;
    }

    /** The address of the interview. */
    String address() {
        return interview;
    }

    /** What starts one, on the page that sets it up. */
    Locator start() {
        return page.getByRole(AriaRole.MAIN)
                .getByText("Start interview", new Locator.GetByTextOptions().setExact(true));
    }

    Locator box() {
        return page.locator("textarea[name=text]");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator result() {
        return page.locator("h1");
    }

    Locator report() {
        return page.locator("main.report");
    }

    Locator conflict() {
        return page.locator("[data-draft-conflict]");
    }

    Locator trouble() {
        return page.locator("[data-draft-trouble]");
    }

    /** Types, and waits until the server has it. */
    void write(String text) {
        saved(() -> type(text));
    }

    /** Types, and has the page send it without waiting for a pause. */
    void type(String text) {
        box().fill(text);
        BrowserTest.lookAway(page);
    }

    /** Does what makes the page save its draft, and waits until the server has accepted it. */
    Response saved(Runnable work) {
        return page.waitForResponse(
                response -> response.url().contains("/draft?")
                        && response.request().method().equals("PUT")
                        && response.ok(),
                work);
    }

    /** Submits the step. */
    void next() {
        button("Next").or(button("Finish")).click();
    }

    /** Waits until the page asks this step of this turn. */
    void isAt(int turn, String step) {
        assertThat(page.locator("form[data-turn='" + turn + "'][data-step='" + step + "']"))
                .isVisible();
    }

    void isOver() {
        assertThat(report()).isVisible();
    }

    Locator ending() {
        return page.getByText("End interview", new Page.GetByTextOptions().setExact(true));
    }

    void end() {
        ending().click();
        button("End and see the report").click();
        isOver();
    }

    Locator figure() {
        return page.getByRole(AriaRole.TIMER);
    }

    /** What the clock shows for this step. */
    Duration left() {
        return time(figure());
    }

    /** What the clock shows for the whole interview. */
    Duration whole() {
        return time(page.locator("[data-clock-interview]"));
    }

    private static Duration time(Locator shown) {
        Matcher figure = FIGURE.matcher(shown.textContent());
        if (!figure.find()) {
            throw new AssertionError("no time: " + shown.textContent());
        }
        return Duration.ofMinutes(Long.parseLong(figure.group(1))).plusSeconds(Long.parseLong(figure.group(2)));
    }

    /** These words, where the report shows what was said. */
    Locator words(String words) {
        return report().locator(".said").getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    /** How many of its questions are said to have been asked and answered: "2 of 3". */
    String answered() {
        return page.locator("#facts dd").first().innerText().strip();
    }
}
