package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.greenroom.pack.LoadedPack;
import dev.greenroom.pack.SamplePack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody brings a guide of their own. */
class PackJourney extends BrowserTest {

    private final SamplePack pack = SamplePack.asWritten();

    @Autowired
    private DataSource database;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aPackIsCheckedMendedImportedPractisedAndExported() throws IOException {
        try (LoadedPack tidied = LoadedPack.imported(database, events, pack)) {
            page.navigate("/packs");
            choose(pack.with(SamplePack.LAMP, "minutes: 4", "minutes: 40"));
            press("Only check it");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("One thing is wrong");
            assertThat(page.locator(".pack-problems tbody")).containsText("a whole number from 2 to 10");
            Examination.examine(page);

            choose(pack);
            press("Only check it");
            assertThat(page.getByText("The guide would be new here.")).isVisible();
            Examination.examine(page);

            choose(pack);
            press("Import it");
            assertThat(page.locator(".flash")).containsText("The guide is here now");
            page.getByRole(AriaRole.LINK, named("Lighthouse Keeper interviews")).click();
            page.getByRole(AriaRole.LINK, named("Practise 2 questions")).click();
            assertThat(page).hasURL(Pattern.compile(".*guide=lighthouse-keeper.*"));
            assertThat(page.locator("a.row")).hasCount(2);

            // On the way back, an address may mean another guide than the page that was left.
            awaitScript(page, "filter.js");
            page.evaluate("guide => history.replaceState(null, '', '/questions?guide=' + guide)", GUIDE);
            page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
            assertThat(page.locator("[name=topic][value=consistency]")).hasCount(1);

            page.navigate("/");
            Examination.examine(page);
            page.navigate("/interviews/new?guide=lighthouse-keeper");
            Examination.examine(page);

            page.navigate("/packs");
            Download file = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, named("Export as .zip: Lighthouse Keeper interviews"))
                            .click());
            assertThat(file.suggestedFilename()).isEqualTo("lighthouse-keeper.zip");
            assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');
        }
    }

    private void choose(SamplePack chosen) {
        page.getByLabel("Pack as a .zip file")
                .setInputFiles(new FilePayload("keeper.zip", "application/zip", chosen.zip()));
    }

    private void press(String name) {
        page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
