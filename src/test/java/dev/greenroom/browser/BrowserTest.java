package dev.greenroom.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import dev.greenroom.IntegrationTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The app in a real browser. {@code page} is the learner's, on a desktop screen; every page fails its test when a
 * script throws, or when anything is asked of another host.
 */
public abstract class BrowserTest extends IntegrationTest {

    /** The address of a script that is loaded. */
    private static final String SCRIPT =
            "end => performance.getEntriesByType('resource').find(({ name }) => name.endsWith(end))?.name";

    /** Milliseconds: enough for a slow computer, and less than the half minute after which pages send by themselves. */
    private static final int PATIENCE = 20_000;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    /** The learner's first tab. */
    protected Page page;

    @BeforeEach
    void openTheFirstTab() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = device(desktop()).newPage();
    }

    @AfterEach
    void closeAndComplain() {
        contexts.forEach(BrowserContext::close);
        if (!troubles.isEmpty()) {
            throw new AssertionError(String.join("\n", troubles));
        }
    }

    protected static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    protected static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true);
    }

    /** A browser with cookies of its own. Without motion, a click never waits for the end of a transition. */
    protected BrowserContext device(Browser.NewContextOptions options) {
        BrowserContext context =
                Chromium.BROWSER.newContext(options.setBaseURL(address()).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.onWebError(error -> troubles.add("script error: " + error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(address()) && request.url().startsWith("http")) {
                troubles.add("asked another host: " + request.url());
            }
        });
        contexts.add(context);
        return context;
    }

    /** Another device on which the learner's cookies are set. */
    protected BrowserContext secondDevice(Browser.NewContextOptions options) {
        BrowserContext second = device(options);
        second.addCookies(page.context().cookies());
        return second;
    }

    /** Looks at another tab for a moment: what is typed and not saved yet is sent at once, without the pause. */
    static void lookAway(Page tab) {
        tab.evaluate("""
                () => {
                  Object.defineProperty(document, "hidden", { get: () => true, configurable: true });
                  document.dispatchEvent(new Event("visibilitychange"));
                  delete document.hidden;
                }""");
    }

    /** Waits until a script listens on a page: app.js, which alone asks for such scripts, hears of them before this does. */
    static void awaitScript(Page tab, String name) {
        Object address = tab.waitForFunction(SCRIPT, "/" + name).jsonValue();
        tab.evaluate("address => import(address).then(() => {})", address);
    }

    /** Waits until so many tabs count as writing an answer: one that was closed does so for a moment longer. */
    static void awaitWriters(Page tab, int count) {
        tab.waitForCondition(() -> tab.evaluate("() => navigator.locks.query().then(({ held }) => held.length)")
                .equals(count));
    }

    /** Lets time pass on the server and in the tab at once, as it does in life. The tab's clock must be installed. */
    protected void pass(Duration time, Page tab) {
        clock.advance(time);
        tab.clock().runFor(time.toMillis());
    }
}
