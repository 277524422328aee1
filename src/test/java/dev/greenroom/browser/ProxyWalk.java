package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.greenroom.crash.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A browser goes through a whole interview behind nginx while two instances are killed and started again in turn, and
 * PostgreSQL once. It ends with an error where anything typed is lost, or a page of an error is seen while there is a
 * database.
 */
public final class ProxyWalk {

    private static final int STEP_WITHOUT_DATABASE = 3;

    /** Milliseconds: each instance waits five seconds for the database. */
    private static final int PATIENCE = 20_000;

    private final Cluster cluster;
    private final Page page;
    private final List<String> said = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private int kills;

    private ProxyWalk(Cluster cluster, Page page) {
        this.cluster = cluster;
        this.page = page;
        page.onResponse(response -> {
            if (response.status() >= 500) {
                errors.add(response.status() + " " + response.request().method());
            }
        });
    }

    public static void main(String[] arguments) throws Exception {
        int port = Cluster.freePort();
        setDefaultAssertionTimeout(PATIENCE);
        Map<String, String> settings = Map.of("SERVER_FORWARD_HEADERS_STRATEGY", "native");
        try (Cluster cluster = Cluster.start(2, Cluster.QUICK_TO_START, settings);
                Proxy proxy = Proxy.start(cluster.folder(), port, cluster.addresses());
                BrowserContext browser = Chromium.BROWSER.newContext(
                        new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + port))) {
            new ProxyWalk(cluster, browser.newPage()).walk();
        }
        System.exit(0);
    }

    private void walk() throws Exception {
        Sitting sitting = Sitting.begin(page);
        while (sitting.report().count() == 0) {
            if (said.size() == STEP_WITHOUT_DATABASE) {
                answerWithoutDatabase(sitting);
            } else {
                answerWithOneInstance(sitting, said.size() % 2);
            }
        }
        assertThat(page.locator(".own-words").allTextContents()).containsExactlyElementsOf(said);
        System.out.printf(
                "%d steps, instances killed %d times, PostgreSQL once; all words are in the report; errors seen: %s%n",
                said.size(), kills, errors);
    }

    /** One instance is killed while something is typed, and another after the answer is sent. */
    private void answerWithOneInstance(Sitting sitting, int instance) throws Exception {
        int before = errors.size();
        String step = step(sitting);
        sitting.write("The beginning of answer " + said.size());
        cluster.kill(instance);
        kills++;
        type(sitting);
        sitting.next();
        follows(sitting, step);
        cluster.restart(instance);
        assertThat(errors).hasSize(before);
    }

    /** While there is no database, what is typed stays in the browser, and what is sent is sent again. */
    private void answerWithoutDatabase(Sitting sitting) throws Exception {
        String step = step(sitting);
        sitting.write("The beginning of answer " + said.size());
        cluster.killDatabase();
        type(sitting);
        assertThat(sitting.trouble()).containsText("kept in this browser");
        sitting.next();
        assertThat(page.locator("h1")).hasText("The database does not answer");
        cluster.restartDatabase();
        while (page.reload().status() >= 500) {
            page.waitForTimeout(500);
        }
        follows(sitting, step);
    }

    private void type(Sitting sitting) {
        said.add("Answer " + said.size() + ":\n  a quorum of 2 <3> & \"more\"");
        sitting.box().fill(said.get(said.size() - 1));
    }

    private void follows(Sitting sitting, String step) {
        assertThat(page.locator("form[data-turn]:not(" + step + ")").or(sitting.report()))
                .isVisible();
    }

    /** Selects the form of this step. */
    private static String step(Sitting sitting) {
        Locator form = sitting.page.locator("form[data-turn]");
        return "[data-turn='%s'][data-step='%s']"
                .formatted(form.getAttribute("data-turn"), form.getAttribute("data-step"));
    }
}
