package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftTests {

    private static final Instant NOW = Instant.parse("2026-05-04T18:30:00Z");

    private final Answer answer = new Answer(UUID.randomUUID(), UUID.randomUUID(), null, NOW);

    @Test
    void aTabWritesOnWithoutWaitingForEachAcknowledgement() {
        assertThat(save("A", 0, "desk", 1)).isEqualTo(new Saving.Saved(1, NOW));
        assertThat(save("Ab", 0, "desk", 2)).isEqualTo(new Saving.Saved(2, NOW));
        assertThat(save("Abc", 0, "desk", 3)).isEqualTo(new Saving.Saved(3, NOW));
    }

    @Test
    void aRepeatChangesNothing() {
        save("Ab", 0, "desk", 2);

        assertThat(save("Ab", 0, "desk", 2)).isEqualTo(new Saving.Saved(1, NOW));
        assertThat(save("A", 0, "desk", 1)).isEqualTo(new Saving.Saved(1, NOW));
        assertThat(text()).isEqualTo("Ab");
    }

    @Test
    void anotherTabGoesOnFromWhatItHasSeen() {
        save("A", 0, "desk", 1);

        assertThat(save("Ab", 1, "phone", 1)).isEqualTo(new Saving.Saved(2, NOW));
    }

    @Test
    void aTabThatHasNotSeenTheLastTextIsToldWhatItIs() {
        save("A", 0, "desk", 1);
        save("Ab", 1, "phone", 1);

        assertThat(save("Axyz", 1, "desk", 2)).isEqualTo(new Saving.Conflict("Ab", 2));
        assertThat(text()).isEqualTo("Ab");
    }

    @Test
    void twoTabsThatSayTheSameAreOfOneMind() {
        save("A", 0, "desk", 1);

        assertThat(save("A", 0, "phone", 1)).isEqualTo(new Saving.Saved(1, NOW));
    }

    @Test
    void aTakeOverKeepsTheTextItReplaces() {
        save("from the desk", 0, "desk", 1);

        Saving taken = answer.takeOver(Step.ANSWER, new Written("from the phone", 0, "phone", 1), NOW);

        assertThat(taken).isEqualTo(new Saving.Saved(2, NOW));
        assertThat(text()).isEqualTo("from the phone");
        assertThat(answer.view().others()).extracting(KeptText::text).containsExactly("from the desk");
    }

    @Test
    void takingAReplacedTextBackLeavesOneOtherVersion() {
        save("from the desk", 0, "desk", 1);
        answer.takeOver(Step.ANSWER, new Written("from the phone", 0, "phone", 1), NOW);
        answer.takeOver(Step.ANSWER, new Written("from the desk", 2, "phone", 2), NOW);

        assertThat(text()).isEqualTo("from the desk");
        assertThat(answer.view().others()).extracting(KeptText::text).containsExactly("from the phone");
    }

    @Test
    void aTakeOverOfAClosedStepIsKeptAsLate() {
        answer.submit(Step.ANSWER, new Written("done", 0, "", 0), NOW);

        Saving late = answer.takeOver(Step.ANSWER, new Written("not done", 0, "phone", 1), NOW);

        assertThat(late).isInstanceOf(Saving.Closed.class);
        assertThat(text()).isEqualTo("done");
        assertThat(answer.view().others()).extracting(KeptText::reason).containsExactly("arrived-late");
    }

    @Test
    void aDraftThatWasOvertakenByItsOwnFormIsNoOtherVersion() {
        save("It dep", 0, "desk", 1);
        answer.submit(Step.ANSWER, new Written("It depends.", 1, "desk", 3), NOW);

        save("It depen", 1, "desk", 2);

        assertThat(answer.view().others()).isEmpty();
    }

    @Test
    void ofTwoLateTextsOfOneTabTheNewerIsKeptInWhateverOrderTheyArrive() {
        answer.submit(Step.ANSWER, new Written("done", 0, "desk", 1), NOW);

        save("not done, I think", 0, "phone", 3);
        save("not done", 0, "phone", 2);

        assertThat(answer.view().others()).extracting(KeptText::text).containsExactly("not done, I think");
    }

    @Test
    void aBlankTextIsNeverKept() {
        save("   ", 0, "desk", 1);
        answer.takeOver(Step.ANSWER, new Written("said", 0, "phone", 1), NOW);

        assertThat(answer.view().others()).isEmpty();
    }

    @Test
    void lengthsAreThoseThatABrowserCounts() {
        assertThat(new Written("x".repeat(20_000), 0, "", 0).isTooLong()).isFalse();
        assertThat(new Written("x".repeat(20_001), 0, "", 0).isTooLong()).isTrue();
        assertThat(new Written("\ud83d\ude80".repeat(10_000), 0, "", 0).isTooLong())
                .isFalse();
        assertThat(new Written("\ud83d\ude80".repeat(10_000) + "x", 0, "", 0).isTooLong())
                .isTrue();
    }

    private Saving save(String text, int base, String tab, long counter) {
        return answer.save(Step.ANSWER, new Written(text, base, tab, counter), NOW);
    }

    private String text() {
        return answer.view().answer().text();
    }
}
