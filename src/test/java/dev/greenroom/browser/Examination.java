package dev.greenroom.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What every page must stand: axe in light and dark, a screen of 320 pixels, and one heading that says where one is. */
final class Examination {

    private final Page page;

    private Examination(Page page) {
        this.page = page;
    }

    /** Examines the page as it is; afterwards it is dark and narrow. */
    static void examine(Page page) {
        Examination examination = new Examination(page);
        assertAll(examination::inLight, examination::darkAndNarrow);
    }

    private void inLight() {
        assertEquals(1, page.locator("h1").count(), "headings of the first level");
        assertEquals(List.of(), findings(axe()), "in light");
    }

    private void darkAndNarrow() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(320, 640);
        assertEquals(320, page.evaluate("Math.max(320, document.documentElement.scrollWidth)"), "wide");
        assertEquals(List.of(), findings(axe().withRules(List.of("target-size", "color-contrast"))), "in dark at 320");
    }

    /** In one frame; the other way opens a page for each run, which takes longer than the run. */
    private AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> findings(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> told(rule) + node.getHtml()))
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + ": ";
    }
}
