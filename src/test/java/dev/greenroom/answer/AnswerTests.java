package dev.greenroom.answer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenroom.assessment.Caution;
import dev.greenroom.assessment.Judge;
import dev.greenroom.assessment.Note;
import dev.greenroom.bank.Weight;
import dev.greenroom.platform.NotFound;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class AnswerTests {

    private static final Instant START = Instant.parse("2026-05-04T18:30:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(6));
    private static final UUID ME = UUID.randomUUID();
    private static final UUID QUESTION = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Probe PROBE = new Probe(FIRST, "What if it does not?");

    private static final Finding MADE = new Finding(Verdict.MADE, 0, 11, Caution.NONE, null);
    private static final Finding MADE_BY_THE_FOLLOW_UP = new Finding(Verdict.MADE, 13, 30, Caution.NONE, null);
    private static final Finding DENIED = new Finding(Verdict.UNDECIDED, 13, 30, Caution.NEGATED, null);
    private static final Finding LEFT_OUT = new Finding(Verdict.NOT_MADE, null, null, Caution.NONE, null);

    private final Answer alone = new Answer(ME, QUESTION, null, START);
    private final Answer held = new Answer(ME, QUESTION, new Holding(UUID.randomUUID(), END), START);

    @Test
    void aSubmittedTextIsTheAnswer() {
        alone.submit(Step.ANSWER, typed("It depends."), END);

        Words said = alone.view().answer();
        assertThat(said.text()).isEqualTo("It depends.");
        assertThat(said.outcome()).isEqualTo(Outcome.SUBMITTED);
        assertThat(said.taken()).contains(Duration.ofMinutes(6));
        assertThat(alone.view().isAnswered()).isTrue();
    }

    @Test
    void sendingTwiceCountsOnce() {
        alone.submit(Step.ANSWER, typed("It depends."), START.plusSeconds(60));
        alone.submit(Step.ANSWER, typed("It depends."), END);
        alone.skip(Step.ANSWER, typed("It depends."), END);

        assertThat(alone.view().answer().outcome()).isEqualTo(Outcome.SUBMITTED);
        assertThat(alone.view().answer().closedAt()).isEqualTo(START.plusSeconds(60));
        assertThat(alone.view().others()).isEmpty();
        assertThat(events(alone)).hasSize(1);
    }

    @Test
    void aTextSentToAClosedAnswerIsKeptBesideIt() {
        alone.submit(Step.ANSWER, typed("It depends."), END);
        alone.submit(Step.ANSWER, typed("It never depends."), END);
        alone.submit(Step.ANSWER, typed("It never depends."), END);

        assertThat(alone.view().answer().text()).isEqualTo("It depends.");
        assertThat(alone.view().others())
                .extracting(KeptText::text, KeptText::reason)
                .containsExactly(tuple("It never depends.", "closed"));
    }

    @Test
    void aStaleFormWinsButTheDraftItHasNotSeenIsKept() {
        alone.save(Step.ANSWER, sent("from the phone", 0, "phone", 1), START);
        alone.submit(Step.ANSWER, typed("from an old page"), END);

        assertThat(alone.view().answer().text()).isEqualTo("from an old page");
        assertThat(alone.view().others()).extracting(KeptText::text).containsExactly("from the phone");
        assertThat(alone.view().others()).extracting(KeptText::reason).containsExactly("replaced");
    }

    @Test
    void skippingKeepsTheDraftButSaysNothing() {
        alone.skip(Step.ANSWER, typed("Half a sent"), END);
        alone.mark(FIRST, Verdict.MADE, AnswerTests::points);

        assertThat(alone.view().answer().text()).isEqualTo("Half a sent");
        assertThat(alone.view().isAnswered()).isFalse();
        assertThat(alone.view().points()).isEmpty();
        assertThat(alone.isUnanswered()).isTrue();
        assertThat(events(alone)).isEmpty();
    }

    @Test
    void anAnswerThatSaysNothingIsIncompleteByItself() {
        held.close(Step.ANSWER, Outcome.TIMED_OUT, END);
        held.judgeUnanswered(points());

        Result result = requireNonNull(held.view().result());
        assertThat(result.rating()).isEqualTo(Rating.INCOMPLETE);
        assertThat(result.atLeast()).isFalse();
        assertThat(result.points()).isEqualTo(2);
    }

    @Test
    void aStepIsNeverClosedBeforeItWasAsked() {
        held.close(Step.ANSWER, Outcome.TIMED_OUT, START.minusMillis(1));

        assertThat(held.view().answer().taken()).contains(Duration.ZERO);
    }

    @Test
    void theEndOfTheTimeKeepsTheLastDraft() {
        held.save(Step.ANSWER, sent("As far as I came", 0, "desk", 4), START);
        held.close(Step.ANSWER, Outcome.TIMED_OUT, END);
        held.close(Step.ANSWER, Outcome.SKIPPED, END.plusSeconds(9));

        assertThat(held.view().answer().text()).isEqualTo("As far as I came");
        assertThat(held.view().answer().outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(held.view().answer().closedAt()).isEqualTo(END);
        assertThat(held.view().isAnswered()).isTrue();
    }

    @Test
    void whatIsTypedOnAfterTheEndIsOneLateVersion() {
        held.save(Step.ANSWER, sent("As far", 0, "desk", 1), START);
        held.close(Step.ANSWER, Outcome.TIMED_OUT, END);
        held.save(Step.ANSWER, sent("As far as I", 1, "desk", 2), END.plusSeconds(6));
        Saving last = held.save(Step.ANSWER, sent("As far as I came", 1, "desk", 3), END.plusSeconds(8));

        assertThat(last).isInstanceOf(Saving.Closed.class);
        assertThat(held.view().others()).extracting(KeptText::text).containsExactly("As far as I came");
        assertThat(held.view().others()).extracting(KeptText::reason).containsExactly("arrived-late");
    }

    @Test
    void oneClickMakesALateTextTheAnswer() {
        held.save(Step.ANSWER, sent("As far", 0, "desk", 1), START);
        held.close(Step.ANSWER, Outcome.TIMED_OUT, END);
        held.mark(FIRST, Verdict.MADE, AnswerTests::points);
        held.submit(Step.ANSWER, sent("As far as I came", 1, "desk", 2), END.plusSeconds(6));

        held.adopt(held.view().others().get(0).id(), END.plusSeconds(60));

        assertThat(held.view().answer().text()).isEqualTo("As far as I came");
        assertThat(held.view().others()).extracting(KeptText::text).containsExactly("As far");
        assertThat(held.view().result()).isNull();
    }

    @Test
    void aLateTextTurnsNothingIntoAnAnswer() {
        held.skip(Step.ANSWER, typed(""), START);
        held.judgeUnanswered(points());
        held.save(Step.ANSWER, sent("After all", 0, "desk", 1), END);

        held.adopt(held.view().others().get(0).id(), END);

        assertThat(held.view().isAnswered()).isTrue();
        assertThat(held.view().result()).isNull();
        assertThat(held.view().others()).isEmpty();
    }

    @Test
    void oneClickMakesASkippedTextTheAnswer() {
        held.skip(Step.ANSWER, typed("Invariants first."), START);
        held.judgeUnanswered(points());

        held.adopt(Step.ANSWER);
        held.adopt(Step.ANSWER);

        assertThat(held.view().isAnswered()).isTrue();
        assertThat(held.view().answer().text()).isEqualTo("Invariants first.");
        assertThat(held.view().result()).isNull();
        assertThat(held.judgement().isUnjudged()).isTrue();
        assertThat(events(held)).filteredOn(MarksWithdrawn.class::isInstance).hasSize(1);
        assertThat(events(held)).filteredOn(AnswerSubmitted.class::isInstance).hasSize(1);
    }

    @Test
    void whatSaysNothingOrWasSaidAnywayIsNotAdopted() {
        held.skip(Step.ANSWER, typed(" "), START);
        alone.submit(Step.ANSWER, typed("It depends."), START);
        alone.mark(FIRST, Verdict.MADE, AnswerTests::points);

        held.adopt(Step.ANSWER);
        alone.adopt(Step.ANSWER);

        assertThat(held.view().isAnswered()).isFalse();
        assertThat(alone.view().result()).isNotNull();
    }

    @Test
    void aSkippedTextOfAFollowUpLeavesTheMarksOfTheAnswer() {
        held.submit(Step.ANSWER, typed("It depends."), START);
        held.judge(found(MADE));
        held.ask(PROBE, END, START);
        held.skip(Step.FOLLOW_UP, typed("On the invariant."), END);
        assertThat(held.said()).isEqualTo("It depends.");

        held.adopt(Step.FOLLOW_UP);

        assertThat(held.said()).isEqualTo("It depends.\n\nOn the invariant.");
        assertThat(held.view().points()).extracting(JudgedPoint::verdict).containsExactly(Verdict.MADE);
        assertThat(held.judgement().isUnjudged()).isTrue();
    }

    @Test
    void everyTextThatBecomesTheAnswerIsSubmittedButTheStepIsCountedOnce() {
        held.skip(Step.ANSWER, typed(""), START);
        held.save(Step.ANSWER, sent("After all", 0, "desk", 1), END);
        held.save(Step.ANSWER, sent("Or rather", 0, "phone", 1), END);

        adoptTheFirst(held);
        adoptTheFirst(held);
        adoptTheFirst(held);

        List<AnswerSubmitted> submitted = events(held).stream()
                .filter(AnswerSubmitted.class::isInstance)
                .map(AnswerSubmitted.class::cast)
                .toList();
        assertThat(submitted).hasSize(3);
        MeterRegistry registry = new SimpleMeterRegistry();
        submitted.forEach(new AnswerMeters(registry)::on);
        assertThat(registry.get("greenroom.answers.submitted")
                        .tag("step", "answer")
                        .counter()
                        .count())
                .isOne();
    }

    private static void adoptTheFirst(Answer answer) {
        answer.adopt(answer.view().others().get(0).id(), END);
    }

    @Test
    void aFollowUpIsAskedOnceAndOnlyAboutSomethingSaid() {
        assertThat(held.ask(PROBE, END, START)).isEmpty();
        held.submit(Step.ANSWER, typed("It depends."), START);

        assertThat(held.ask(PROBE, END, START)).contains(PROBE);
        assertThat(held.ask(new Probe(SECOND, "And then?"), END, START)).contains(PROBE);
        assertThat(held.view().followUp()).isNotNull();
    }

    @Test
    void theFollowUpIsAStepOfItsOwn() {
        held.submit(Step.ANSWER, typed("It depends."), START);
        held.ask(PROBE, END, START);
        held.save(Step.FOLLOW_UP, sent("Then it", 0, "desk", 9), START);
        held.close(Step.FOLLOW_UP, Outcome.TIMED_OUT, END);

        assertThat(requireNonNull(held.view().followUp()).text()).isEqualTo("Then it");
        assertThat(held.view().answer().text()).isEqualTo("It depends.");
        assertThat(events(held)).hasSize(2);
    }

    @Test
    void thereIsNoFollowUpBeforeItIsAsked() {
        assertThatThrownBy(() -> held.save(Step.FOLLOW_UP, typed("early"), START))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPredictionCountsOnlyUntilTheRatingIsKnown() {
        alone.judgement().predict(Rating.STRONG);
        assertThat(alone.view().prediction()).isNull();

        alone.submit(Step.ANSWER, typed("It depends."), END);
        alone.judgement().predict(Rating.SOLID);
        alone.judgement().predict(Rating.PARTIAL);
        alone.mark(FIRST, Verdict.MADE, AnswerTests::points);
        alone.judgement().predict(Rating.STRONG);

        assertThat(alone.view().prediction()).isEqualTo(Rating.PARTIAL);
    }

    @Test
    void theFirstMarkFixesThePointsOfThatDay() {
        alone.submit(Step.ANSWER, typed("It depends."), END);
        alone.mark(FIRST, Verdict.MADE, AnswerTests::points);
        alone.mark(SECOND, Verdict.NOT_MADE, () -> {
            throw new AssertionError("the points are known");
        });

        assertThat(alone.view().points())
                .extracting(JudgedPoint::verdict)
                .containsExactly(Verdict.MADE, Verdict.NOT_MADE);
        assertThat(requireNonNull(alone.view().result()).rating()).isEqualTo(Rating.SOLID);
        assertThat(events(alone)).filteredOn(AnswerMarked.class::isInstance).hasSize(2);
        assertThatThrownBy(() -> alone.mark(UUID.randomUUID(), Verdict.MADE, AnswerTests::points))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOpenAnswerCannotBeMarked() {
        alone.mark(FIRST, Verdict.MADE, AnswerTests::points);

        assertThat(alone.view().result()).isNull();
    }

    @Test
    void aFollowUpTakesNoPointAway() {
        answerAndFollowUp(MADE);

        alone.judge(found(LEFT_OUT));

        assertThat(alone.view().points()).extracting(JudgedPoint::verdict).containsExactly(Verdict.MADE);
        assertThat(alone.view().points().get(0).passage()).isEqualTo(MADE.passage());
    }

    @Test
    void aFollowUpThatDeniesAPointLeavesItToTheLearner() {
        answerAndFollowUp(MADE);

        alone.judge(found(DENIED));

        assertThat(alone.view().points()).allMatch(JudgedPoint::isToCheck);
    }

    @Test
    void whatOnlyTheFollowUpMadeGoesWithIt() {
        answerAndFollowUp(LEFT_OUT);
        alone.judge(found(MADE_BY_THE_FOLLOW_UP));
        alone.submit(Step.FOLLOW_UP, typed("On nothing."), END);

        alone.adopt(alone.view().others().get(0).id(), END);
        alone.judge(found(LEFT_OUT));

        assertThat(alone.view().points()).extracting(JudgedPoint::verdict).containsExactly(Verdict.NOT_MADE);
    }

    @Test
    void whatAnotherFollowUpMadeIsLeftToTheLearnerWhereNobodyJudgesThisOne() {
        answerAndFollowUp(LEFT_OUT);
        alone.judge(found(MADE_BY_THE_FOLLOW_UP));
        alone.submit(Step.FOLLOW_UP, typed("On nothing."), END);
        alone.adopt(alone.view().others().get(0).id(), END);

        alone.leaveUnjudged();

        assertThat(alone.view().points())
                .extracting(JudgedPoint::verdict, JudgedPoint::passage)
                .containsExactly(tuple(Verdict.UNDECIDED, null));
        assertThat(events(alone)).last().isInstanceOf(AnswerMarked.class);
    }

    @Test
    void whatAnotherFollowUpGotWrongIsHeldAgainstNobodyWhereNobodyJudgesThisOne() {
        answerAndFollowUp(LEFT_OUT);
        alone.judge(found(new Finding(Verdict.NOT_MADE, 13, 30, Caution.MISCONCEPTION, "It is not.")));
        alone.submit(Step.FOLLOW_UP, typed("On nothing."), END);
        alone.adopt(alone.view().others().get(0).id(), END);

        alone.leaveUnjudged();

        assertThat(alone.view().points())
                .extracting(JudgedPoint::verdict, JudgedPoint::passage, JudgedPoint::isToCheck)
                .containsExactly(tuple(Verdict.NOT_MADE, null, false));
    }

    @Test
    void whatTheAnswerItselfMadeStandsWhereNobodyJudgesTheFollowUp() {
        answerAndFollowUp(MADE);

        alone.leaveUnjudged();

        assertThat(alone.view().points()).extracting(JudgedPoint::verdict).containsExactly(Verdict.MADE);
        assertThat(events(alone)).last().isInstanceOf(AnswerSubmitted.class);
    }

    @Test
    void aSecondJudgeMayTakeAPointAway() {
        answerAndFollowUp(MADE);
        alone.judge(found(MADE));

        alone.judgeAgain(alone.said(), found(LEFT_OUT));

        assertThat(alone.view().points()).extracting(JudgedPoint::verdict).containsExactly(Verdict.NOT_MADE);
    }

    @Test
    void whatIsAskedNextIsWhatMustBeSaidBeforeWhatSetsApartAndTheUnclearLast() {
        assertThat(mostMissed(LEFT_OUT, LEFT_OUT)).contains(SECOND);
        assertThat(mostMissed(LEFT_OUT, DENIED)).contains(FIRST);
        assertThat(mostMissed(MADE, DENIED)).contains(SECOND);
        assertThat(mostMissed(MADE, MADE)).isEmpty();
    }

    private static Optional<UUID> mostMissed(Finding strong, Finding must) {
        Judgement judgement = new Judgement();
        Map<UUID, Mark> marks = Map.of(
                FIRST, new Mark("First.", Weight.STRONG, 0, null, strong),
                SECOND, new Mark("Second.", Weight.MUST, 1, null, must));
        judgement.judge(new Findings(Judge.LEXICAL, Note.NONE, marks), 0);
        return judgement.mostMissed();
    }

    @Test
    void whatIsJudgedAgainKeepsThePointsOfThatDay() {
        alone.submit(Step.ANSWER, typed("It depends."), END);
        alone.judge(new Findings(
                Judge.LEXICAL,
                Note.NONE,
                Map.of(
                        FIRST,
                        new Mark("First.", Weight.MUST, 0, null, LEFT_OUT),
                        SECOND,
                        new Mark("Second.", Weight.STRONG, 1, null, LEFT_OUT))));

        alone.judge(new Findings(
                Judge.LEXICAL,
                Note.NONE,
                Map.of(
                        FIRST,
                        new Mark("Reworded.", Weight.STRONG, 5, null, MADE),
                        UUID.randomUUID(),
                        new Mark("New.", Weight.MUST, 0, null, LEFT_OUT))));

        assertThat(alone.view().points())
                .extracting(JudgedPoint::point, JudgedPoint::weight, JudgedPoint::verdict)
                .containsExactly(
                        tuple("First.", Weight.MUST, Verdict.MADE), tuple("Second.", Weight.STRONG, Verdict.NOT_MADE));
    }

    @Test
    void whoSaysThatTheyHadSaidItDecidesThePointThatWasNotHeard() {
        answerAndAsk(LEFT_OUT);
        alone.skip(Step.FOLLOW_UP, typed(""), END);
        assertThat(alone.view().points()).extracting(JudgedPoint::verdict).containsExactly(Verdict.UNDECIDED);
        assertThat(requireNonNull(alone.view().result()).atLeast()).isTrue();
        assertThat(events(alone)).last().isInstanceOf(AnswerMarked.class);

        alone.judgeAgain(alone.said(), found(LEFT_OUT));

        assertThat(alone.view().points()).extracting(JudgedPoint::verdict).containsExactly(Verdict.UNDECIDED);
        alone.mark(FIRST, Verdict.NOT_MADE, AnswerTests::points);
        assertThat(requireNonNull(alone.view().result()).atLeast()).isFalse();
    }

    @Test
    void whoSaysThatTheyHadSaidItIsStillWarnedOfAMistake() {
        answerAndAsk(new Finding(Verdict.NOT_MADE, 0, 11, Caution.MISCONCEPTION, "It does not."));

        alone.skip(Step.FOLLOW_UP, typed(""), END);

        assertThat(alone.view().points())
                .extracting(JudgedPoint::verdict, JudgedPoint::isToCheck, JudgedPoint::correction)
                .containsExactly(tuple(Verdict.UNDECIDED, true, "It does not."));
    }

    @Test
    void whatIsDecidedStaysSoWhateverIsSaidOfTheFollowUp() {
        answerAndAsk(LEFT_OUT);
        alone.mark(FIRST, Verdict.NOT_MADE, AnswerTests::points);
        alone.skip(Step.FOLLOW_UP, typed(""), END);

        assertThat(alone.view().points()).extracting(JudgedPoint::verdict).containsExactly(Verdict.NOT_MADE);
        alone.mark(FIRST, Verdict.MADE, AnswerTests::points);
        assertThat(alone.view().points()).allMatch(JudgedPoint::overruled);
    }

    private void answerAndFollowUp(Finding first) {
        answerAndAsk(first);
        alone.submit(Step.FOLLOW_UP, typed("On the invariant."), END);
    }

    private void answerAndAsk(Finding first) {
        alone.submit(Step.ANSWER, typed("It depends."), END);
        alone.judge(found(first));
        alone.ask(PROBE, END, END);
    }

    private static Findings found(Finding finding) {
        return new Findings(Judge.LEXICAL, Note.NONE, Map.of(FIRST, new Mark("First.", Weight.MUST, 0, null, finding)));
    }

    private static Map<UUID, Mark> points() {
        Map<UUID, Mark> points = new LinkedHashMap<>();
        points.put(FIRST, new Mark("First.", Weight.MUST, 0, null, null));
        points.put(SECOND, new Mark("Second.", Weight.STRONG, 1, null, null));
        return points;
    }

    private static List<Object> events(Answer answer) {
        Collection<Object> events = ReflectionTestUtils.invokeMethod(answer, "domainEvents");
        return List.copyOf(events);
    }

    /** As a form without script sends it. */
    private static Written typed(String text) {
        return new Written(text, 0, "", 0);
    }

    private static Written sent(String text, int base, String tab, long counter) {
        return new Written(text, base, tab, counter);
    }
}
