package dev.greenroom.assessment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTests {

    @Test
    void splitsWordsIntoThePiecesOfTheVocabulary() throws Exception {
        WordPieces pieces = E5Encoder.wordPieces();
        assertEquals(List.of(1996, 4248, 2829, 4419), pieces.split("The quick  BROWN fox"));
        assertEquals(pieces.split("cafe"), pieces.split("Café"));
        assertEquals(List.of(2123, 1005, 1056), pieces.split("don't"));
        assertEquals(List.of(100), pieces.split("🦊"));
        assertEquals(List.of(), pieces.split(" "));
    }

    @Test
    void cutsSpeechWithoutPunctuationIntoOverlappingStretches() {
        String speech = "word ".repeat(60);
        List<Window> windows = Windows.of(speech);
        assertEquals(3, windows.size());
        assertEquals(28, Words.count(windows.get(0).text()));
        assertTrue(windows.get(0).passage().overlaps(windows.get(1).passage()));
        assertEquals(speech.strip().length(), windows.get(2).passage().end());
    }

    @Test
    void windowsAreStretchesOfTheAnswerAsGiven() {
        String answer = "First.  Second one!\r\n- third";
        assertEquals(
                List.of("First.", "Second one!", "- third"),
                Windows.of(answer).stream()
                        .map(window -> window.passage().in(answer))
                        .toList());
    }

    @Test
    void theNumberOfAnItemBelongsToItsSentence() {
        assertEquals(
                List.of("1. We stop. ", "Nobody asks.", "2. Then we wait.", "42."),
                Sentences.of("1. We stop. Nobody asks.\n2. Then we wait.\n42."));
    }

    @Test
    void readsWhatFollowsEightyShortLines() {
        String answer = "We retry it once more.\n".repeat(80);
        List<Window> windows = Windows.of(answer + "\nThen we stop.");
        assertEquals("Then we stop.", windows.get(windows.size() - 1).text());
        assertEquals(400, Windows.of("We stop. ".repeat(2_000)).size());
    }

    @Test
    void hearsWhatATextDenies() {
        Polarity asserted = Polarity.of("The consumer records the identifier.");
        assertTrue(Polarity.of("The consumer does not record the identifier.").denies(asserted));
        assertFalse(Polarity.of("We don't wait, the consumer records the identifier.")
                .denies(asserted));
        assertFalse(asserted.denies(asserted));
    }

    @Test
    void hearsANegationThatIsLeftOut() {
        Polarity negative = Polarity.of("A queue does not make a call faster.");
        assertTrue(Polarity.of("A queue does make a call faster.").denies(negative));
        assertFalse(Polarity.of("No queue makes a call faster.").denies(negative));
    }

    @Test
    void hearsWhatATextDisputes() {
        Polarity asserted = Polarity.of("The consumer records the identifier.");
        assertTrue(Polarity.of("I really doubt that the consumer records it.").denies(asserted));
        assertTrue(
                Polarity.of("It’s wrong to think the identifier is recorded.").denies(asserted));
        assertFalse(Polarity.of("When in doubt, the consumer records the identifier.")
                .denies(asserted));
    }

    @Test
    void takesNoDisagreementOfOthersForADispute() {
        Polarity asserted = Polarity.of("The order of events comes from versions, because clocks differ.");
        assertFalse(Polarity.of("Clocks do not agree, so the order of events comes from versions.")
                .denies(asserted));
        assertFalse(Polarity.of("If a time is not true, the order of events still comes from versions.")
                .denies(asserted));
        assertTrue(Polarity.of("I really don't think the order of events comes from versions.")
                .denies(asserted));
        assertTrue(Polarity.of("We would not say that the order of events comes from versions.")
                .denies(asserted));
    }

    @Test
    void hearsThatNotWithoutIsOnlyWith() {
        Polarity asserted = Polarity.of("Run a database on pods only with an operator.");
        assertFalse(Polarity.of("I'd not run a database on pods without an operator.")
                .denies(asserted));
        assertTrue(
                Polarity.of("I'd run a database on pods without an operator.").denies(asserted));
        assertTrue(
                Polarity.of("I'd not run a database on pods with an operator.").denies(asserted));
    }

    @Test
    void takesNoNegationOfSomethingElseForADenial() {
        Polarity asserted = Polarity.of("The consumer records the identifier with the effect in one transaction.");
        assertFalse(
                Polarity.of("The consumer records no amount but the identifier, with the effect in one transaction.")
                        .denies(asserted));
        assertFalse(Polarity.of("We never lost a transaction.").denies(asserted));
    }

    @Test
    void keepsVectorsInBytes() {
        float[] vector = new float[E5Encoder.DIMENSIONS];
        vector[0] = 2;
        vector[1] = -1;
        QuantisedText text = QuantisedText.of(new int[] {30_000}, new float[][] {vector});
        QuantisedText read = QuantisedText.fromBytes(text.toBytes());
        assertArrayEquals(text.pieces(), read.pieces());
        assertArrayEquals(text.vectors()[0], read.vectors()[0]);
        assertEquals(-64, read.vectors()[0][1], 1);
    }
}
