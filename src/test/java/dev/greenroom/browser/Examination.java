package dev.greenroom.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What every page must stand: axe in light and dark, a screen of 320 pixels, text twice as large, and one heading. */
final class Examination {

    private static final String AXE = axe();

    /**
     * Style sheets need not be loaded again: the one rule that reads them is an experiment and does not run. Nobody asks
     * for the selector of what passes.
     */
    private static final String FINDINGS = """
            rules => axe
              .run({
                resultTypes: ["violations"],
                preload: { assets: ["media"] },
                selectors: false,
                ...(rules.length ? { runOnly: { type: "rule", values: rules } } : {}),
              })
              .then(({ violations }) =>
                violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`)))""";

    private static final String TWICE = "200%";

    private static final String WIDTH = """
            ([screen, size]) => {
              const { style } = document.documentElement;
              style.fontSize = size;
              const width = Math.max(screen, document.documentElement.scrollWidth);
              style.fontSize = "";
              return width;
            }""";

    /** Headings that something beside them leaves no room: far higher than wide. */
    private static final String SQUEEZED = """
            () => [...document.querySelectorAll(":is(h1, h2, h3):not(.visually-hidden)")]
              .filter(({ clientWidth, clientHeight }) => clientHeight > 3 * clientWidth)
              .map(({ outerHTML }) => outerHTML)""";

    /** Links that are all that their line says, and too low for a thumb. */
    private static final String LOW = """
            () => [...document.querySelectorAll("p > a.link")]
              .filter(link => link.textContent.trim() === link.parentElement.textContent.trim())
              .filter(link => link.checkVisibility() && link.clientHeight < 44)
              .map(({ outerHTML }) => outerHTML)""";

    private final Page page;

    private Examination(Page page) {
        this.page = page;
    }

    /** Gives axe to all that this tab will show: the browser reads it with less work than for each page anew. */
    static void prepare(Page page) {
        page.addInitScript(AXE);
    }

    /** Examines the page as it is; afterwards it is dark and narrow. */
    static void examine(Page page) {
        Examination examination = new Examination(page);
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate("() => {" + AXE + "}");
        }
        assertAll(examination::inLight, examination::darkAndNarrow);
    }

    private void inLight() {
        assertEquals(1, page.locator("h1").count(), "headings of the first level");
        assertEquals(List.of(), findings(), "in light");
        assertFits(page.viewportSize().width, TWICE);
    }

    private void darkAndNarrow() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        assertFits(390, TWICE);
        page.setViewportSize(320, 640);
        assertFits(320, "");
        assertEquals(List.of(), page.evaluate(SQUEEZED), "squeezed at 320");
        assertEquals(List.of(), page.evaluate(LOW), "too low at 320");
        assertEquals(List.of(), findings("target-size", "color-contrast"), "in dark at 320");
    }

    /** That nothing is wider than the screen when text has a size. */
    private void assertFits(int screen, String size) {
        assertEquals(screen, page.evaluate(WIDTH, List.of(screen, size)), "wide, text " + size);
    }

    /** Of these rules, or of all. */
    private Object findings(String... rules) {
        return page.evaluate(FINDINGS, List.of(rules));
    }

    private static String axe() {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(requireNonNull(source).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
