package dev.greenroom.browse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor.Answer;
import dev.greenroom.bank.DrawnGuide;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionPageIT extends BrowseTest {

    @Test
    void showsTheQuestionAndWhereItStands() {
        Answer answer = learner.get(CONSENSUS + "?topic=consistency&q=raft");
        Document page = answer.page();

        assertThat(page.select("h1.question-text")).hasSize(1);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("http")
                .endsWith(CONSENSUS);
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo(page.select("h1").text());
    }

    @Test
    void noBrowserStoresAPageThatMayHoldWhatALearnerWrote() {
        assertThat(learner.get(CONSENSUS).header("Cache-Control")).isEqualTo("no-cache");
        answer(learner, CONSENSUS);

        assertThat(learner.get(CONSENSUS).header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"/questions/none/consensus, 404", "/questions/" + GUIDE + "/none, 404", "/questions/%00/x, 400"})
    void whatDoesNotExistIsNotFound(String path, int status) {
        assertThat(learner.get(path).status()).isEqualTo(status);
        for (String action : new String[] {"answers", "reveals", "bookmarks", "notes", "notes/removals"}) {
            assertThat(learner.post(path + "/" + action, Map.of()).status()).isEqualTo(status);
        }
    }

    @Test
    void holdsNothingOfTheSolutionUntilItMayBeSeen() {
        DrawnGuide guide = load(DrawnGuide.of(3));
        String question = "/questions/" + guide.slug() + "/q-2";

        assertThat(learner.get(question).body()).doesNotContain("veiled");
        assertThat(learner.get(question + "?topic=people").body()).doesNotContain("veiled");

        Answer shown = learner.post(question + "/reveals", Map.of());
        assertThat(shown.status()).isEqualTo(303);
        assertThat(learner.get(shown.location()).body())
                .contains(
                        "veiled2 answer",
                        "veiled2 example",
                        "veiled2 point must",
                        "veiled2 point strong",
                        "veiled2 probe",
                        "veiled2 claim",
                        "veiled2 correction",
                        "veiled2 flag",
                        "veiled2 title")
                .doesNotContain("veiled1", "veiled3", "phrasing");
        assertThat(anotherLearner.get(question).body()).doesNotContain("veiled");
    }

    @Test
    void anAnswerOpensTheSolutionToo() {
        DrawnGuide guide = load(DrawnGuide.of(3));
        String question = "/questions/" + guide.slug() + "/q-1";
        answer(learner, question);

        Document page = learner.page(question);
        assertThat(page.text()).contains("veiled1 answer", "Answer it again");
        assertThat(page.select(".attempts a[href^=/answers/]")).hasSize(1);
    }

    @Test
    void anAnswerThatWasBegunIsGoneOnWith() {
        Answer begun = learner.post(CONSENSUS + "/answers", Map.of());

        assertThat(begun.status()).isEqualTo(303);
        assertThat(begun.location()).startsWith("/answers/");
        assertThat(learner.page(CONSENSUS).text()).contains("Go on with your answer");
        assertThat(learner.post(CONSENSUS + "/answers", Map.of()).location()).isEqualTo(begun.location());
    }

    @Test
    void leadsOnWithinTheFilter() {
        DrawnGuide guide = load(DrawnGuide.of(9));
        String question = "/questions/" + guide.slug() + "/";
        String state = "?guide=" + guide.slug() + "&topic=details";

        Document page = learner.page(question + "q-4" + state);
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo(question + "q-1" + state);
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(question + "q-7" + state);
        assertThat(page.select(".trail-back").attr("href")).isEqualTo("/questions" + state);
        assertThat(page.select("nav.trail").text()).contains("2 of 3");
        assertThat(learner.page(question + "q-7" + state).select("a[rel=next]")).isEmpty();
    }

    @Test
    void theWayBackLeadsToTheRightPageOfTheList() {
        DrawnGuide guide = load(DrawnGuide.of(45));

        String back = learner.page("/questions/" + guide.slug() + "/q-41")
                .select(".trail-back")
                .attr("href");

        assertThat(back).isEqualTo("/questions?guide=" + guide.slug() + "&page=3");
        assertThat(learner.page(back).select("a.row[href*=q-41]")).hasSize(1);
    }

    @Test
    void aBookmarkIsSetAndTakenAndADoubleClickDoesWhatAClickDoes() {
        learner.submit(bookmark(), Map.of());
        learner.post(CONSENSUS + "/bookmarks", Map.of("kept", "true"));
        assertThat(bookmark().select("button").attr("aria-pressed")).isEqualTo("true");

        Answer taken = learner.submit(bookmark(), Map.of());
        assertThat(taken.status()).isEqualTo(303);
        assertThat(taken.location()).startsWith(CONSENSUS);
        assertThat(bookmark().select("button").attr("aria-pressed")).isEqualTo("false");
    }

    private Element bookmark() {
        return learner.page(CONSENSUS).expectFirst("form[action*=/bookmarks]");
    }

    @Test
    void aNoteIsKeptAsTypedAndSeenByItsWriterAlone() {
        Answer saved = learner.post(CONSENSUS + "/notes?topic=consistency", Map.of("text", "<b>Paxos</b>\n\n& Raft"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(note()).isEqualTo("<b>Paxos</b>\n\n& Raft");
        assertThat(learner.get(CONSENSUS).body()).doesNotContain("<b>Paxos");
        assertThat(anotherLearner.get(CONSENSUS).body()).doesNotContain("Paxos");

        write(noteForm(), "Raft");
        assertThat(note()).isEqualTo("Raft");
        assertThat(remove(noteForm()).status()).isEqualTo(303);
        assertThat(note()).isEmpty();
    }

    @Test
    void aNoteIsNeverWrittenOverOneThatWasNotSeen() {
        Element first = noteForm();
        Element second = noteForm();
        write(first, "Paxos");

        Answer refused = write(second, "Raft");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#note-problem").text()).contains("changed after this page was opened");
        assertThat(textOn(refused)).isEqualTo("Paxos\n\nRaft");
        assertThat(note()).isEqualTo("Paxos");
        Element both = refused.page().expectFirst("form[action*=/notes]");
        assertThat(write(both, textOn(refused)).status()).isEqualTo(303);
        assertThat(note()).isEqualTo("Paxos\n\nRaft");
    }

    @Test
    void aNoteThatWasNotSeenIsNotRemoved() {
        Element empty = noteForm();
        write(empty, "Paxos");
        Element old = noteForm();
        write(old, "Paxos and Raft");

        for (Answer refused : List.of(write(empty, ""), write(old, " "), remove(old))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(textOn(refused)).isEqualTo("Paxos and Raft");
            assertThat(refused.page().select("#note-problem").text()).contains("it was not removed");
        }
        assertThat(note()).isEqualTo("Paxos and Raft");
    }

    @Test
    void aNoteSentTwiceOrWrittenOnAfterItWasSentIsSaved() {
        Element form = noteForm();

        for (String text : List.of("Paxos", "Paxos", "Paxos and Raft")) {
            assertThat(write(form, text).status()).isEqualTo(303);
            assertThat(note()).isEqualTo(text);
        }
    }

    @Test
    void aNoteThatWasTooLongIsNotWrittenOverAnotherWhenItIsShorter() {
        Element form = noteForm();
        write(noteForm(), "Paxos");

        Answer tooLong = write(form, "x".repeat(5_001));
        assertThat(textOn(tooLong)).isEqualTo("x".repeat(5_001));
        Answer refused = write(tooLong.page().expectFirst("form[action*=/notes]"), "x".repeat(5_000));

        assertThat(textOn(refused)).isEqualTo("Paxos\n\n" + "x".repeat(5_000));
        assertThat(refused.page().select("#note-problem").text())
                .contains("changed after this page was opened", "7 characters");
        assertThat(note()).isEqualTo("Paxos");
    }

    private Element noteForm() {
        return learner.page(CONSENSUS).expectFirst("form[action*=/notes]");
    }

    private Answer write(Element form, String text) {
        return learner.submit(form, Map.of("text", text));
    }

    private Answer remove(Element form) {
        return learner.submit(form, form.expectFirst("button[formaction]").attr("formaction"), Map.of());
    }

    private static String textOn(Answer page) {
        return page.page().expectFirst("#note-text").wholeText();
    }

    @Test
    void aBlankNoteIsNone() {
        write(noteForm(), "Raft");
        write(noteForm(), " \n ");

        assertThat(note()).isEmpty();
        assertThat(learner.page(CONSENSUS).select("button[formaction*=removals]"))
                .isEmpty();
    }

    @Test
    void onlyWhoHadANoteIsToldThatItIsRemoved() {
        write(noteForm(), "Raft");
        learner.page(CONSENSUS);

        write(noteForm(), "");
        assertThat(learner.page(CONSENSUS).select(".flash").text()).contains("Your note is removed.");
        write(noteForm(), "");
        assertThat(learner.page(CONSENSUS).select(".flash")).isEmpty();
    }

    @Test
    void aNoteThatIsTooLongIsShownAgainWithAllItsText() {
        String longest = "ab😀é".repeat(1_000);
        assertThat(write(noteForm(), longest).status()).isEqualTo(303);

        Answer refused = write(noteForm(), longest + "!");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().expectFirst("#note-text").wholeText()).isEqualTo(longest + "!");
        assertThat(refused.page().expectFirst("#note-text").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(refused.page().select("#note-problem").text()).contains("one character");
        assertThat(refused.page().select("form[action=/theme], form[action*=/answers], form[action*=/reveals]"))
                .as("nothing that leads away from it without a word")
                .isEmpty();
        assertThat(note()).isEqualTo(longest);
    }

    private String note() {
        return learner.page(CONSENSUS).expectFirst("#note-text").wholeText();
    }

    @Test
    void aQuestionThatLeftItsGuideIsThereForThoseWhoAnsweredIt() {
        DrawnGuide guide = load(DrawnGuide.of(3));
        String question = "/questions/" + guide.slug() + "/q-2";
        answer(learner, question);
        anotherLearner.post(question + "/reveals", Map.of());
        load(guide.without(2));

        Document page = learner.page(question);
        assertThat(page.text()).contains("has left its guide", "veiled2 answer");
        assertThat(page.select("form[action*=/answers]")).isEmpty();
        assertThat(learner.post(question + "/answers", Map.of()).status()).isEqualTo(404);
        assertThat(anotherLearner.get(question).status()).isEqualTo(404);
        assertThat(learner.get("/questions?guide=" + guide.slug()).body()).doesNotContain("/q-2");
    }

    @Test
    void aQuestionThatLeftItsGuideIsThereForThoseWhoNotedSomethingUntilTheyRemoveIt() {
        DrawnGuide guide = load(DrawnGuide.of(3));
        String question = "/questions/" + guide.slug() + "/q-2";
        learner.post(question + "/notes", Map.of("text", "Paxos"));
        load(guide.without(2));

        Document page = learner.page(question);
        assertThat(page.text()).contains("has left its guide", "Paxos").doesNotContain("in your own words first");
        assertThat(learner.post(question + "/answers", Map.of()).status()).isEqualTo(404);
        for (String click : List.of("first", "second")) {
            Answer removed = remove(page.expectFirst("form[action*=/notes]"));
            assertThat(removed.location()).as(click).isEqualTo("/questions?guide=" + guide.slug());
        }
        assertThat(learner.get(question).status()).isEqualTo(404);
    }

    @Test
    void anAnswerBegunBeforeItsQuestionLeftTheGuideIsGoneOnWith() {
        DrawnGuide guide = load(DrawnGuide.of(3));
        String question = "/questions/" + guide.slug() + "/q-2";
        String begun = learner.post(question + "/answers", Map.of()).location();
        load(guide.without(2));

        Element goOn = learner.page(question).expectFirst("form[action*=/answers]");
        assertThat(goOn.text()).isEqualTo("Go on with your answer");
        assertThat(learner.submit(goOn, Map.of()).location()).isEqualTo(begun);
        answer(learner, question);
        assertThat(learner.page(question).text()).contains("veiled2 answer");
    }

    @Test
    void takesTheSameStatementsInASmallGuideAndInALargeOne() {
        String small = "/questions/" + load(DrawnGuide.of(5)).slug() + "/q-1";
        String large = "/questions/" + load(DrawnGuide.of(500)).slug() + "/q-1";
        answer(learner, small);
        answer(learner, large);
        answer(learner, large);
        learner.page("/questions");

        assertThat(statements(learner, large))
                .isEqualTo(statements(learner, small))
                .isLessThan(25);
    }
}
