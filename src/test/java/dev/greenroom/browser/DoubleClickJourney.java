package dev.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.Member;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every button that sends something, clicked twice in a row: what was meant happens, once. */
class DoubleClickJourney extends BrowserTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consensus";

    @Test
    void oneInterviewBegins() {
        page.navigate("/");
        DoubleClick.on(button("Begin a 30-minute interview"));
        new Sitting(page).started().end();
        pastInterviews(1);

        page.navigate("/interviews/new");
        Sitting again = new Sitting(page);
        DoubleClick.on(again.start());
        again.started().end();
        DoubleClick.on(button("The same questions again"));
        again.started().end();
        DoubleClick.on(button("Start 15 minutes").first());
        again.started().end();
        pastInterviews(4);
    }

    @Test
    void oneInterviewBeginsFromTheEmptyListOrFromAnOffer() {
        page.navigate("/interviews");
        DoubleClick.on(button("Start with 30 minutes"));
        Sitting sitting = new Sitting(page).started();
        sitting.end();

        page.navigate("/interviews/new?topic=security&minutes=60");
        sitting.start().click();
        DoubleClick.on(page.getByText(Pattern.compile("Start with \\d+ minutes")));
        sitting.started().end();
        pastInterviews(2);
    }

    @Test
    void aTurnGoesOnByOneStep() {
        page.navigate("/interviews");
        button("Start with 30 minutes").click();
        Sitting sitting = new Sitting(page).started();
        sitting.box().fill("Said once");
        DoubleClick.on(sitting.button("Next"));
        sitting.isAt(1, "follow-up");
        assertThat(sitting.box()).hasValue("");
        DoubleClick.on(sitting.button("I said that already"));
        sitting.isAt(2, "answer");
        sitting.box().fill("Never said");
        DoubleClick.on(sitting.button("Skip"));
        sitting.isAt(3, "answer");
        sitting.box().fill("Said at the end");
        sitting.ending().click();
        DoubleClick.on(sitting.button("End and see the report"));

        sitting.isOver();
        assertThat(sitting.answered()).startsWith("2");
        assertThat(page.locator(".own-words")).hasText(new String[] {"Said once", "Never said", "Said at the end"});
        pastInterviews(1);
    }

    @Test
    void theLastStepEndsTheInterview() {
        Sitting sitting = Sitting.begin(page);
        while (sitting.button("Finish").count() == 0) {
            sitting.box().fill("Said before");
            page.waitForNavigation(sitting::next);
        }
        sitting.box().fill("Said last");
        DoubleClick.on(sitting.button("Finish"));
        assertThat(sitting.words("Said last")).hasCount(1);
        pastInterviews(1);
    }

    @Test
    void theBreakAfterAnAbsenceEndsOnce() {
        Sitting sitting = Sitting.begin(page);
        clock.advance(Duration.ofMinutes(4));
        page.reload();
        DoubleClick.on(button("Go on"));
        sitting.isAt(1, "answer");
        sitting.end();

        Sitting another = Sitting.begin(page);
        clock.advance(Duration.ofMinutes(4));
        page.reload();
        DoubleClick.on(button("End it here"));
        another.isOver();
        pastInterviews(2);
    }

    @Test
    void afterAQuestionWhoseTimeIsUpOneMoreIsAsked() {
        Sitting sitting = Sitting.beginStrict(page);
        for (int half = 0; half < 20; half++) {
            clock.advance(Duration.ofSeconds(30));
            page.context().request().get(sitting.address() + "/clock");
        }
        page.reload();
        DoubleClick.on(button("Next question"));
        sitting.isAt(2, "answer");
    }

    @Test
    void aMarkAPredictionAndABetterTextCountOnceInTheReport() {
        Sitting sitting = Sitting.begin(page);
        Sitting old = Sitting.join(page.context().newPage(), sitting);
        sitting.box().fill("The answer");
        sitting.next();
        sitting.isAt(1, "follow-up");
        old.box().fill("The better answer");
        old.next();
        old.isAt(1, "follow-up");
        sitting.end();

        page.locator(".others summary").click();
        DoubleClick.on(button("Make it my answer"));
        sitting.isOver();
        assertThat(sitting.words("The better answer")).hasCount(1);
        assertThat(page.locator(".others .own-words")).hasText("The answer");
        DoubleClick.inPlace(button("Solid").first());
        assertThat(button("Solid").first()).hasAttribute("aria-pressed", "true");
        DoubleClick.inPlace(button("Said it").first());
        assertThat(sitting.result()).containsText("You made 1 of");
        DoubleClick.inPlace(button("Left out").first());
        assertThat(sitting.result()).containsText("You made 0 of");
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        page.navigate(QUESTION);
        DoubleClick.on(button("Answer it now"));
        // The page before has a box too.
        assertThat(page).hasURL(Pattern.compile("/answers/"));
        page.getByRole(AriaRole.TEXTBOX).fill("Said once");
        DoubleClick.on(button("I'm done"));
        assertThat(page.locator(".own-words")).hasText("Said once");
        DoubleClick.on(button("Answer it again"));
        page.getByRole(AriaRole.TEXTBOX).fill("Not said");
        DoubleClick.on(button("Show me the answer instead"));
        assertThat(page.locator(".own-words")).hasText("Not said");

        page.navigate(QUESTION);
        assertThat(page.locator(".attempts > li")).hasCount(1);
    }

    @Test
    void aQuestionIsShownBookmarkedAndNotedOnce() {
        page.navigate(QUESTION);
        DoubleClick.on(button("Show me the answer"));
        assertThat(page.locator("#model-answer")).isVisible();
        page.getByLabel("Private note").fill("Ask who may lead");
        DoubleClick.inPlace(page.locator("#bookmark"));
        assertThat(page.locator("#bookmark")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#bookmark")).isFocused();
        assertThat(page.getByLabel("Private note")).hasValue("Ask who may lead");

        DoubleClick.on(button("Save note"));
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Your note is saved.");
        assertThat(page.getByLabel("Private note")).hasValue("Ask who may lead");
        DoubleClick.on(button("Remove note"));
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Your note is removed.");
        assertThat(page.locator("#bookmark")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aTaskIsTickedOnceAndTheColoursAreChosenOnce() {
        page.navigate("/tips");
        Locator task = page.getByRole(AriaRole.CHECKBOX).first();
        DoubleClick.inPlace(task);
        assertThat(task).isChecked();
        assertThat(page.locator("[data-done]").first()).containsText("1 of ");

        DoubleClick.on(button("Dark"));
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(task).isChecked();
    }

    @Test
    void aReviewIsGradedAndTakenBackOnce() {
        Unseen.skip(page, QUESTION);
        Unseen.skip(page, "/questions/" + GUIDE + "/design-principles");
        clock.advance(Duration.ofDays(1));
        page.navigate("/reviews");
        gradeAsGood();
        gradeAsGood();
        assertThat(page.getByText("2 questions reviewed.")).isVisible();

        page.getByText("Change the grade").click();
        DoubleClick.on(button("Hard"));
        assertThat(page.locator(".last-review strong")).hasText("Hard");
        DoubleClick.heldBack(button("Undo"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Taken back.");
        assertThat(page.getByText("2 of 2 due today")).isVisible();
    }

    private void gradeAsGood() {
        DoubleClick.on(button("Show the answer"));
        DoubleClick.on(page.locator("button[name=grade][value=good]"));
        assertThat(page.locator(".last-review strong")).hasText("Good");
    }

    @Test
    void aDateIsAddedAndRemovedOnce() {
        page.navigate("/plan");
        page.locator("input[name=day]").fill(LocalDate.now(clock).plusDays(20).toString());
        DoubleClick.on(page.locator("form[action='/plan/dates'] button"));
        assertThat(page.locator(".plan-dates > li")).hasCount(1);

        page.locator(".plan-dates summary").click();
        DoubleClick.heldBack(button("Remove this date"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("removed");
        assertThat(page.locator("h1")).hasText("A plan until your interview");
    }

    @Test
    void anotherBrowserIsSignedOutOnce() {
        signIn(Member.of(anotherLearner));

        page.navigate("/account");
        DoubleClick.heldBack(page.locator(".account-sessions form button"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Signed out there.");
    }

    @Test
    void aPasswordIsChangedOnceAndAnAccountDeletedOnce() {
        signIn(Member.of(anotherLearner));

        page.navigate("/account");
        page.locator("input[name=password]").fill(Member.PASSWORD);
        page.locator("input[name=wanted]").fill("nine tall yellow cranes");
        DoubleClick.heldBack(button("Change it"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your password is changed");

        page.locator("input[name=confirmation]").fill("nine tall yellow cranes");
        DoubleClick.heldBack(button("Delete everything"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("deleted");
    }

    private void signIn(Member kim) {
        page.navigate("/login");
        page.locator("input[name=name]").fill(kim.name());
        page.locator("input[name=password]").fill(Member.PASSWORD);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private void pastInterviews(int count) {
        page.navigate("/interviews");
        assertThat(page.locator("ol.rows > li")).hasCount(count);
        assertThat(page.getByText("An interview is running.")).hasCount(0);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
