package dev.greenroom.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.greenroom.Statements;
import dev.greenroom.platform.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingTests extends ReviewSlice {

    private UUID question;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @BeforeEach
    void ask() {
        question = question();
    }

    @Test
    void theFirstMarksMakeACard() {
        UUID answer = answered(question, Grade.GOOD, TODAY);

        Card card = card(question);
        assertThat(card.memory()).isEqualTo(model.first(Grade.GOOD));
        assertThat(card.reviewedDay()).isEqualTo(TODAY);
        assertThat(card.due(Horizons.of(List.of(), TODAY))).isEqualTo(TODAY.plusDays(2));
        LogEntry entry = log.findById(answer).orElseThrow();
        assertThat(entry.weights()).isEqualTo("fsrs-6/2025");
        assertThat(entry.isFromMarks()).isTrue();
    }

    @Test
    void whatIsNewIsNotLookedForBeforeItIsKept() {
        assertThat(Statements.during(() -> answered(question, Grade.GOOD, TODAY)))
                .as("the card's lock, the question, the card and its entry")
                .isEqualTo(4);
    }

    @Test
    void markingAgainReplacesTheEntryOfTheAnswer() {
        UUID answer = answered(question, Grade.AGAIN, TODAY);
        recording.answered(learner, question, answer, Grade.EASY, noon(TODAY));

        assertThat(log.count()).isOne();
        assertThat(card(question).memory()).isEqualTo(model.first(Grade.EASY));
    }

    /** One answer as it stands in the end. */
    private record Given(UUID answer, LocalDate day, Grade grade) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void marksInAnyOrderAndRepeatedMakeTheSameCard(int seed) {
        Random random = new Random(seed);
        List<Given> given = given(random);
        for (Given one : heard(given, random)) {
            recording.answered(learner, question, one.answer(), one.grade(), noon(one.day()));
        }

        Memory expected = null;
        LocalDate before = null;
        for (Given one : given) {
            expected = after(expected, before, one);
            before = one.day();
        }
        assertThat(card(question).memory()).isEqualTo(expected);
        assertThat(card(question).reviewedDay()).isEqualTo(before);
        assertThat(log.count()).isEqualTo(given.size());
    }

    private static List<Given> given(Random random) {
        List<Given> given = new ArrayList<>();
        LocalDate day = TODAY;
        int answers = 1 + random.nextInt(6);
        for (int i = 0; i < answers; i++) {
            given.add(new Given(UUID.randomUUID(), day, grade(random)));
            day = day.plusDays(1 + random.nextInt(20));
        }
        return given;
    }

    /** Every answer is heard of at least once, some first with another grade, in any order. */
    private static List<Given> heard(List<Given> given, Random random) {
        List<Given> heard = new ArrayList<>();
        for (Given one : given) {
            int before = random.nextInt(3);
            for (int i = 0; i < before; i++) {
                heard.add(new Given(one.answer(), one.day(), grade(random)));
            }
        }
        Collections.shuffle(heard, random);
        List<Given> last = new ArrayList<>(given);
        last.addAll(given);
        Collections.shuffle(last, random);
        heard.addAll(last);
        return heard;
    }

    private Memory after(@Nullable Memory memory, @Nullable LocalDate before, Given one) {
        return memory == null || before == null
                ? model.first(one.grade())
                : model.next(memory, one.grade(), (int) (one.day().toEpochDay() - before.toEpochDay()));
    }

    private static Grade grade(Random random) {
        return Grade.values()[random.nextInt(4)];
    }

    @Test
    void theLearnersGradeStandsAgainstTheMarks() {
        UUID answer = answered(question, Grade.HARD, TODAY);
        recording.overrule(learner, card(question).id(), answer, Grade.EASY);
        assertThat(card(question).memory()).isEqualTo(model.first(Grade.EASY));

        recording.answered(learner, question, answer, Grade.AGAIN, noon(TODAY));
        assertThat(card(question).memory()).isEqualTo(model.first(Grade.EASY));
        assertThat(log.findById(answer).orElseThrow().isFromMarks()).isFalse();
    }

    @Test
    void withoutMarksTheAnswerHasNoEntry() {
        answered(question, Grade.GOOD, TODAY);
        UUID second = answered(question, Grade.EASY, TODAY.plusDays(2));
        recording.withdrawn(learner, question, second);

        assertThat(card(question).memory()).isEqualTo(model.first(Grade.GOOD));
        recording.withdrawn(learner, question, second);
        recording.withdrawn(learner, question(), second);
        assertThat(log.count()).isOne();
    }

    @Test
    void theWeightsStandBesideTheLog() {
        String stored = jdbc.sql("select weights from review_weights where version = ?")
                .param(Weights.FSRS_6.version())
                .query(String.class)
                .single();

        double[] values =
                Stream.of(stored.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertThat(values).hasSize(21);
        assertThat(IntStream.range(0, 21).mapToDouble(Weights.FSRS_6::w)).containsExactly(box(values));
    }

    private static Double[] box(double... values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }

    @Test
    void overrulingAnOldEntryWorksOutWhatCameAfterIt() {
        UUID first = answered(question, Grade.AGAIN, TODAY);
        answered(question, Grade.GOOD, TODAY.plusDays(1));
        recording.overrule(learner, card(question).id(), first, Grade.GOOD);

        assertThat(card(question).memory()).isEqualTo(model.next(model.first(Grade.GOOD), Grade.GOOD, 1));
    }

    @Test
    void aReviewInTheHeadCountsOnceHoweverOftenItIsSent() {
        UUID answer = answered(question, Grade.GOOD, TODAY);
        UUID card = card(question).id();
        LocalDate due = TODAY.plusDays(2);

        assertThat(recording.rate(learner, card, answer, Grade.GOOD, noon(due))).isTrue();
        assertThat(recording.rate(learner, card, answer, Grade.GOOD, noon(due))).isFalse();
        assertThat(log.count()).isEqualTo(2);
        assertThat(card(question).memory()).isEqualTo(model.next(model.first(Grade.GOOD), Grade.GOOD, 2));
    }

    @Test
    void whatIsNotDueIsNotRated() {
        UUID answer = answered(question, Grade.GOOD, TODAY);

        assertThat(recording.rate(learner, card(question).id(), answer, Grade.GOOD, noon(TODAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void undoingRestoresTheCardAsItWas() {
        UUID answer = answered(question, Grade.GOOD, TODAY);
        Memory before = card(question).memory();
        UUID card = card(question).id();
        recording.rate(learner, card, answer, Grade.AGAIN, noon(TODAY.plusDays(2)));
        UUID last = card(question).lastEntry();

        assertThat(recording.undo(learner, card, last)).isTrue();
        assertThat(card(question).memory()).isEqualTo(before);
        assertThat(card(question).lastEntry()).isEqualTo(answer);
        assertThat(recording.undo(learner, card, last)).isFalse();
        assertThat(log.count()).isOne();
    }

    @Test
    void onlyTheLastIsUndone() {
        UUID first = answered(question, Grade.GOOD, TODAY);
        answered(question, Grade.GOOD, TODAY.plusDays(2));

        assertThat(recording.undo(learner, card(question).id(), first)).isFalse();
        assertThat(log.count()).isEqualTo(2);
    }

    @Test
    void anAnswerIsNotUndone() {
        UUID first = answered(question, Grade.GOOD, TODAY);
        UUID card = card(question).id();
        assertThat(recording.undo(learner, card, first)).isFalse();

        UUID typed = answered(question, Grade.GOOD, TODAY.plusDays(2));
        recording.overrule(learner, card, typed, Grade.EASY);
        assertThat(recording.undo(learner, card, typed)).isFalse();
        assertThat(log.count()).isEqualTo(2);
        assertThat(card(question).lastEntry()).isEqualTo(typed);
    }

    @Test
    void withoutAnyEntryThereIsNoCard() {
        UUID answer = answered(question, Grade.GOOD, TODAY);
        recording.withdrawn(learner, question, answer);
        entities.flush();

        assertThat(cards.count()).isZero();
        recording.answered(learner, question, answer, Grade.GOOD, noon(TODAY));
        assertThat(card(question).memory()).isEqualTo(model.first(Grade.GOOD));
    }

    @Test
    void aClockThatWasSetBackTakesNoDaysAway() {
        answered(question, Grade.GOOD, TODAY);
        // Later, but on the day before: the zone changed.
        recording.answered(
                learner,
                question,
                UUID.randomUUID(),
                Grade.GOOD,
                new Occasion(TODAY.minusDays(1), noon(TODAY).at().plusSeconds(60)));

        LogEntry last = log.findById(card(question).lastEntry()).orElseThrow();
        assertThat(last.elapsedDays()).isZero();
        assertThat(card(question).memory()).isEqualTo(model.next(model.first(Grade.GOOD), Grade.GOOD, 0));
        assertThat(card(question).daysUntil(TODAY.minusDays(40))).isZero();
    }

    @Test
    void theCardOfAnotherLearnerDoesNotExist() {
        UUID answer = answered(question, Grade.GOOD, TODAY);
        UUID card = card(question).id();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> recording.rate(anotherLearner, card, answer, Grade.GOOD, noon(TODAY)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> recording.overrule(anotherLearner, card, answer, Grade.GOOD));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recording.undo(anotherLearner, card, answer));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> recording.overrule(learner, card, UUID.randomUUID(), Grade.GOOD));
    }
}
