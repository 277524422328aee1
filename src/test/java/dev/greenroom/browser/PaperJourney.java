package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is printed, on either size of paper. */
class PaperJourney extends BrowserTest {

    /** What is left of a sheet between its margins of 16 mm, in pixels of 1/96 inch. */
    private static final Map<String, Integer> SHEETS = Map.of("A4", 673, "Letter", 695);

    private static final String BEYOND_THE_EDGE = "document.documentElement.scrollWidth - document.body.offsetWidth";

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void theReadingViewIsAllReading() {
        page.navigate("/guides/" + GUIDE + "/reading?topic=consistency");
        isReadableOnPaper(12, 16);
        assertThat(page.locator(".open-question").last()).isVisible();
        assertThat(page.locator(".open-question h3").first()).hasCSS("break-inside", "avoid");
        assertThat(page.locator(".contents ol").first()).hasCSS("break-inside", "avoid");
    }

    @Test
    void theReportShowsAllAnswersAndExamplesThoughTheyAreFolded() {
        Sitting sitting = Sitting.begin(page);
        sitting.box().fill("A word.");
        sitting.end();
        assertThat(page.locator(".ruled > .prose").first()).isHidden();

        isReadableOnPaper(2, 5);
        Locator folded = page.locator(".report-turn .ruled:not(.report-more) > .prose");
        assertThat(folded).hasCount(2 * page.locator(".report-turn").count());
        folded.all().forEach(one -> assertThat(one).isVisible());
    }

    /** And that it fills so many sheets: less is cut off, more is torn apart. */
    private void isReadableOnPaper(long least, long most) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header, footer, button").locator("visible=true"))
                .hasCount(0);
        SHEETS.forEach((format, width) -> {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate(BEYOND_THE_EDGE)).as("cut on %s", format).isEqualTo(0);
            String paper = new String(page.pdf(new Page.PdfOptions().setFormat(format)), ISO_8859_1);
            assertThat(SHEET.matcher(paper).results().count())
                    .as("sheets of %s", format)
                    .isBetween(least, most);
        });
    }
}
