package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InterviewJourney extends BrowserTest {

    private static final int MANY = 20;

    @Test
    void itTakesTwoClicksFromTheStartPageToTheFirstQuestion() {
        page.navigate("/");
        link("Start interview").click();
        Sitting sitting = new Sitting(page);
        assertThat(sitting.start()).isVisible();
        assertThat(link("Start interview")).isHidden();
        sitting.start().click();

        sitting.isAt(1, "answer");
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(sitting.figure()).hasText(Pattern.compile("\\d\\d:\\d\\d"));
    }

    @Test
    void aWholeInterviewEndsInAReportThatHoldsTheWordsAsTyped() throws IOException {
        Sitting sitting = Sitting.begin(page);
        List<String> said = sitThrough(sitting);

        assertThat(said).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.locator(".own-words").allTextContents()).containsExactlyElementsOf(said);
        Download download =
                page.waitForDownload(() -> link("Download as Markdown").click());
        assertThat(Files.readString(download.path())).contains("quorum of 2 <3> & \"more\"");
    }

    @Test
    void marksSetInTheReportChangeItsHeadline() {
        Sitting sitting = Sitting.begin(page);
        sitting.box().fill("One point, and nothing else.");
        sitting.end();
        assertThat(sitting.result()).hasText("Mark one answer to see your result.");

        button("Said it").click();
        assertThat(sitting.result()).containsText("You made 1 of");
        button("Left out").click();
        assertThat(sitting.result()).containsText("You made 0 of");
        page.reload();
        assertThat(sitting.result()).containsText("You made 0 of");
    }

    @Test
    void theSameQuestionsCanBeAskedAgain() {
        Sitting sitting = Sitting.begin(page);
        String first = sitting.result().innerText();
        sitting.write("A short answer.");
        sitting.end();

        sitting.button("The same questions again").click();
        sitting.started().isAt(1, "answer");
        assertThat(sitting.result()).hasText(first);
        assertThat(sitting.box()).hasValue("");
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

    /** The first button of that name. */
    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Answers everything that is asked, and returns what was typed. */
    private static List<String> sitThrough(Sitting sitting) {
        List<String> said = new ArrayList<>();
        while (sitting.report().count() == 0 && said.size() < MANY) {
            Locator form = sitting.page.locator("form[data-turn]");
            String step = form.getAttribute("data-step");
            said.add("Answer " + said.size() + ":\n  a quorum of 2 <3> & \"more\"\n\n*not* bold");
            sitting.box().fill(said.get(said.size() - 1));
            sitting.page.waitForNavigation(sitting::next);
            assertThat(sitting.report().or(sitting.box())).isVisible();
            assertThat(step).isNotEqualTo(following(sitting));
        }
        return said;
    }

    private static String following(Sitting sitting) {
        Locator form = sitting.page.locator("form[data-turn]");
        return form.count() == 0 ? "" : form.getAttribute("data-step");
    }
}
