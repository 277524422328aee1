package dev.greenroom.answer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.assessment.Caution;
import dev.greenroom.assessment.Passage;
import dev.greenroom.bank.Weight;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SaidTests {

    private static final JudgedPoint FIRST = point(new Passage(0, 6));
    private static final JudgedPoint SECOND = point(new Passage(4, 10));

    @Test
    void cutsWhatWasSaidWherePassagesBeginAndEnd() {
        List<Stretch> stretches =
                new Said("writes win and reads wait", "").stretches(Step.ANSWER, List.of(FIRST, SECOND, point(null)));

        assertThat(stretches)
                .containsExactly(
                        new Stretch("writ", List.of(FIRST), List.of(FIRST.keyPoint())),
                        new Stretch("es", List.of(FIRST, SECOND), List.of(SECOND.keyPoint())),
                        new Stretch(" win", List.of(SECOND), List.of()),
                        new Stretch(" and reads wait", List.of(), List.of()));
    }

    @Test
    void aPassageOfTheFollowUpIsFoundInTheFollowUp() {
        Said said = new Said("It depends.", "On the invariant.");
        Passage passage = new Passage(said.text().indexOf("the"), said.text().lastIndexOf("."));

        assertThat(said.quote(passage)).isEqualTo("the invariant");
        assertThat(said.stretches(Step.ANSWER, List.of(point(passage)))).hasSize(1);
        assertThat(said.stretches(Step.FOLLOW_UP, List.of(point(passage))))
                .extracting(Stretch::text)
                .containsExactly("On ", "the invariant", ".");
    }

    static Stream<Long> seeds() {
        return new Random(7).longs(200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLosesACharacter(long seed) {
        Random random = new Random(seed);
        Said said = new Said("a".repeat(random.nextInt(40)), "b".repeat(random.nextInt(40)));
        List<JudgedPoint> points = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> random.nextInt(said.text().length() + 1))
                .map(start -> point(new Passage(start, start + random.nextInt(50))))
                .toList();

        assertThat(text(said, Step.ANSWER, points)).isEqualTo(said.answer());
        assertThat(text(said, Step.FOLLOW_UP, points)).isEqualTo(said.followUp());
    }

    @ParameterizedTest
    @CsvSource({
        "MADE, NONE, MADE, NONE, made",
        "UNDECIDED, NONE, UNDECIDED, NONE, unclear",
        "MADE, NONE, UNDECIDED, NONE, made",
        "MADE, NONE, UNDECIDED, NEGATED, check",
        "UNDECIDED, MISCONCEPTION, NOT_MADE, NONE, check",
        "MADE, MISCONCEPTION, NOT_MADE, NONE, made",
        "NOT_MADE, MISCONCEPTION, NOT_MADE, NONE, check",
        "NOT_MADE, NONE, NOT_MADE, NONE, left-out",
    })
    void whatAsksForAnEyeShowsBeforeWhatCounts(
            Verdict verdict, Caution caution, Verdict other, Caution otherCaution, String worth) {
        var points = List.of(point(verdict, caution), point(other, otherCaution));

        assertThat(new Stretch("writes", points, List.of()).worth()).isEqualTo(worth);
    }

    @Test
    void whatTheLearnerHasDecidedAsksForNoEye() {
        JudgedPoint decided = new JudgedPoint(
                UUID.randomUUID(),
                "Point.",
                Weight.MUST,
                Verdict.NOT_MADE,
                true,
                false,
                new Passage(0, 6),
                Caution.MISCONCEPTION,
                null);

        assertThat(new Stretch("writes", List.of(decided), List.of()).worth()).isEqualTo("left-out");
    }

    private static String text(Said said, Step step, List<JudgedPoint> points) {
        return said.stretches(step, points).stream().map(Stretch::text).collect(joining());
    }

    private static JudgedPoint point(@Nullable Passage passage) {
        return new JudgedPoint(
                UUID.randomUUID(), "Point.", Weight.MUST, Verdict.MADE, false, false, passage, Caution.NONE, null);
    }

    private static JudgedPoint point(Verdict verdict, Caution caution) {
        return new JudgedPoint(
                UUID.randomUUID(), "Point.", Weight.MUST, verdict, false, false, new Passage(0, 6), caution, null);
    }
}
