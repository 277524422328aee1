package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.greenroom.Member;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page in each of its states, reached as people reach it: axe finds nothing in light and dark, a screen of 320
 * pixels is wide enough, and one heading says where one is. The pages of one method share a tab.
 */
class EveryPageJourney extends BrowserTest {

    private static final String LIST = "/questions";
    private static final String NAME = "consistency-per-operation";
    private static final String QUESTION = LIST + "/" + GUIDE + "/" + NAME;

    @BeforeEach
    void prepare() {
        Examination.prepare(page);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfAVisitor() {
        return Stream.of(
                look("home", () -> page.navigate("/")),
                look("guides", () -> page.navigate("/guides")),
                look("guide", () -> follow("/guides/" + GUIDE)),
                look("reading view", () -> page.navigate("/guides/" + GUIDE + "/reading?topic=consistency")),
                look("list", () -> page.navigate(LIST)),
                look("filtered list", () -> page.navigate(LIST + "?level=senior&q=latency")),
                look("empty list", () -> page.navigate(LIST + "?q=nothingisfoundbythis")),
                look("question", () -> page.navigate(QUESTION)),
                look("review, nothing yet", () -> page.navigate("/reviews")),
                look("progress, nothing yet", () -> page.navigate("/progress")),
                look("plan, nothing yet", () -> page.navigate("/plan")),
                look("tips", () -> page.navigate("/tips")),
                look("FAQ", () -> page.navigate("/faq")),
                look("packs", () -> page.navigate("/packs")),
                look("packs, no file chosen", () -> press("Import it")),
                look("interviews, none", () -> page.navigate("/interviews")),
                look("set-up", () -> page.navigate("/interviews/new")),
                look("set-up, shared", () -> page.navigate("/interviews/new?version=0&question=no&question=" + NAME)),
                look("own data", () -> page.navigate("/account/data")),
                look("own data, no file chosen", () -> press("Add it")),
                look("own data, not confirmed", () -> press("Delete everything")),
                look("own data, something left out", () -> page.navigate("/account/data?left=a-guide/a-question")),
                look("no such page", () -> page.navigate("/no-such-page")));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfALearner() {
        return Stream.of(
                look("question, shown", () -> {
                    page.navigate(QUESTION);
                    press("Show me the answer");
                }),
                look("question, bookmarked and with a note", () -> {
                    button("Bookmark").click();
                    assertThat(button("Bookmark")).hasAttribute("aria-pressed", "true");
                    page.getByLabel("Private note").fill("Ask what is lost.");
                    press("Save note");
                }),
                look("answer, open", () -> {
                    press("Answer it now");
                    // What has nothing to say yet is listened to already.
                    assertThat(page.getByRole(AriaRole.STATUS)).hasCount(2);
                }),
                look("answer, blank", () -> press("I'm done")),
                look(
                        "answer, to mark",
                        () -> write("Each operation gets the weakest level that is right.", "I'm done")),
                look("answer, marked", () -> {
                    button("Said it").first().click();
                    assertThat(button("Said it").first()).hasAttribute("aria-pressed", "true");
                    button("Left out").last().click();
                    assertThat(button("Left out").last()).hasAttribute("aria-pressed", "true");
                }),
                look("question, answered", () -> page.navigate(QUESTION)),
                look("list, practised", () -> page.navigate(LIST)),
                look("tips, one ticked", () -> {
                    page.navigate("/tips");
                    Locator task = page.getByRole(AriaRole.CHECKBOX).first();
                    task.click();
                    assertThat(task).isChecked();
                }),
                look("home, practised", () -> page.navigate("/")));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfAnAccount() {
        String name = "kim-" + UUID.randomUUID() + "@example.org";
        return Stream.of(
                look("account, none", () -> page.navigate("/account")),
                look("sign-up", () -> page.navigate("/signup")),
                look("sign-up, refused", () -> {
                    page.getByLabel("E-mail address").fill(name);
                    page.getByLabel("Password").fill("password123");
                    press("Make my account");
                    assertThat(page.getByText("Take one that is not so common")).isVisible();
                }),
                look("home, signed up", () -> {
                    page.getByLabel("Password").fill(Member.PASSWORD);
                    press("Make my account");
                }),
                look("account", () -> page.navigate("/account")),
                look("account, a password that is too short", () -> {
                    page.getByLabel("New password").fill("short");
                    press("Change it");
                }),
                look("sign-in, refused", () -> {
                    press("Sign out");
                    page.navigate("/login");
                    page.getByLabel("E-mail address").fill(name);
                    page.getByLabel("Password").fill("not this one it is");
                    press("Sign in");
                }));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfAReview() {
        return Stream.of(
                look("review, nothing due", () -> {
                    page.navigate(QUESTION);
                    press("Answer it now");
                    write("Each operation gets the weakest level that is right.", "I'm done");
                    button("Left out").first().click();
                    assertThat(button("Left out").first()).hasAttribute("aria-pressed", "true");
                    page.navigate("/reviews");
                }),
                look("review, one due", () -> {
                    clock.advance(Duration.ofDays(7));
                    page.navigate("/reviews");
                }),
                look("review, compared", () -> press("Show the answer")),
                look("review, done", () -> {
                    page.waitForNavigation(
                            () -> page.locator("button[name=grade][value=good]").click());
                    page.getByText("Change the grade").click();
                }),
                look("review, a limit that is none", () -> {
                    page.getByText("At most 20 questions a day").click();
                    page.getByLabel("Questions a day, at most").fill("0");
                    press("Save");
                }));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfAPlan() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return Stream.of(
                look("plan, a day that is over", () -> {
                    page.navigate("/plan");
                    page.locator("form").first().evaluate("form => { form.noValidate = true; }");
                    page.getByLabel("Day of the interview").fill("2020-01-01");
                    press("Make my plan");
                    assertThat(page.getByText("That day is over")).isVisible();
                }),
                look("plan, all weeks", () -> {
                    page.getByLabel("Day of the interview")
                            .fill(today.plusDays(40).toString());
                    page.getByLabel("Company, if you like")
                            .fill("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");
                    press("Make my plan");
                    page.locator("main summary").all().forEach(Locator::click);
                }),
                look("plan, a task done", () -> {
                    Locator tasks = page.getByRole(AriaRole.CHECKBOX);
                    int open = tasks.count();
                    tasks.first().click();
                    assertThat(tasks).hasCount(open - 1);
                }),
                look("plan, a day too short", () -> {
                    page.getByLabel("Minutes a day").fill("5");
                    page.waitForNavigation(
                            () -> page.locator("form[action$=minutes] button").click());
                    assertThat(page.getByText("Choose a number from 10 to 240."))
                            .isVisible();
                }),
                look("home, with a plan", () -> page.navigate("/")),
                look("plan, the day before", () -> {
                    clock.advance(Duration.ofDays(39));
                    page.navigate("/plan");
                }),
                look("plan, the day itself", () -> {
                    clock.advance(Duration.ofDays(1));
                    page.navigate("/plan");
                }));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfAnInterview() {
        return Stream.of(
                look("set-up that holds too little", () -> {
                    page.navigate("/interviews/new");
                    page.getByText("60 min").click();
                    page.locator("input[name=topic]").first().check();
                    press("Start interview");
                }),
                look("turn", () -> {
                    page.navigate("/interviews");
                    press("Start with 30 minutes");
                }),
                look("turn, about to end", () -> {
                    page.getByText("End interview").click();
                    assertThat(button("End and see the report")).isVisible();
                }),
                look("follow-up", () -> {
                    page.reload();
                    write("I would first ask what may be lost.", "Next");
                }),
                look("interviews, one running", () -> page.navigate("/interviews")),
                look("home, interview running", () -> page.navigate("/")),
                look("turn, after an absence", () -> {
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on"))
                            .first()
                            .click();
                    clock.advance(Duration.ofMinutes(4));
                    page.reload();
                }),
                look("report, to mark", () -> {
                    press("End it here");
                    assertThat(page).hasURL(Pattern.compile(".*/report"));
                }),
                look("report, marked", () -> {
                    page.locator("summary:visible").all().forEach(Locator::click);
                    button("Said it").first().click();
                    assertThat(button("Said it").first()).hasAttribute("aria-pressed", "true");
                }),
                look("interviews, one done", () -> page.navigate("/interviews")),
                look("progress, begun", () -> page.navigate("/progress")));
    }

    private DynamicTest look(String name, Runnable reach) {
        return DynamicTest.dynamicTest(name, () -> {
            page.setViewportSize(1280, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            reach.run();
            Examination.examine(page);
        });
    }

    private void follow(String address) {
        page.waitForNavigation(
                () -> page.locator("main a[href='" + address + "']").first().click());
        assertThat(page).hasURL(address() + address);
    }

    private void write(String text, String button) {
        page.getByRole(AriaRole.TEXTBOX).fill(text);
        press(button);
    }

    /** Presses the button and waits for the page that follows. */
    private void press(String name) {
        page.waitForNavigation(() -> button(name).first().click());
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
