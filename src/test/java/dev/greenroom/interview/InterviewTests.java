package dev.greenroom.interview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

/** An interview of three questions of six minutes each, in a quarter of an hour that its questions stretch to 21 minutes. */
class InterviewTests {

    private static final Instant START = Instant.parse("2026-05-04T18:00:00Z");
    private static final List<Question> QUESTIONS = GuideShape.QUESTIONS.stream()
            .filter(question -> question.minutes() == 4)
            .limit(3)
            .toList();

    private Instant now = START;
    private Interview interview = started(Timing.RELAXED);

    @Test
    void lastsAsLongAsItsQuestionsNeedButNoShorterThanChosen() {
        assertThat(interview.schedule().endsAt()).isEqualTo(START.plusSeconds(21 * 60));
        Plan hour = plan(60, Timing.RELAXED);
        assertThat(new Interview(UUID.randomUUID(), hour, QUESTIONS, START)
                        .schedule()
                        .endsAt())
                .isEqualTo(START.plusSeconds(3600));
    }

    @Test
    void asksOneQuestionAfterTheOther() {
        assertOpen(1, Step.ANSWER);
        submit();
        assertOpen(2, Step.ANSWER);
        skip();
        assertOpen(3, Step.ANSWER);
        submit();
        assertThat(interview.ending()).contains(Ending.COMPLETED);
        assertThat(outcomes()).containsExactly(Outcome.SUBMITTED, Outcome.SKIPPED, Outcome.SUBMITTED);
        assertFinishedOnce();
    }

    @Test
    void neverAsksTwoQuestionsAtATime() {
        assertThat(interview.next(now)).isEmpty();
        Turn waiting = interview.turns().all().get(1);
        assertThatIllegalStateException().isThrownBy(() -> interview.ask(waiting, UUID.randomUUID(), now));
    }

    @Test
    void leavesTheQuestionsOfTheOthersUntouchedWhenOneIsClosed() {
        submit();
        assertThat(interview.turns().asked(1)).get().extracting(Turn::isOpen).isEqualTo(false);
        assertThat(interview.turns().asked(3)).isEmpty();
        assertThat(interview.turns().position()).isEqualTo(2);
    }

    @Nested
    class AtTheEnd {

        @Test
        void doesNothingUntilFiveSecondsAfterIt() {
            use(end().plusMillis(4_999));
            assertThat(interview.isRunning()).isTrue();
            assertOpen(1, Step.ANSWER);
        }

        @Test
        void closesTheOpenStepWithItsDraftAndReachesNoFurther() {
            ClosedStep closing = use(end().plusSeconds(5)).orElseThrow();
            assertThat(closing.step()).isEqualTo(Step.ANSWER);
            assertThat(closing.outcome()).isEqualTo(Outcome.TIMED_OUT);
            assertThat(closing.at()).isEqualTo(end());
            assertThat(interview.ending()).contains(Ending.TIME_UP);
            assertThat(interview.schedule().endedAt()).contains(end());
            assertThat(interview.turns().all()).filteredOn(Turn::isWaiting).hasSize(2);
        }

        @Test
        void finishesOnceHoweverOftenItIsLookedAt() {
            use(end().plusSeconds(5));
            assertThat(use(end().plusSeconds(6))).isEmpty();
            assertThat(use(end().plusSeconds(3600))).isEmpty();
            assertFinishedOnce();
        }

        @Test
        void takesWhatArrivesWithinFiveSecondsAndAsksNothingMore() {
            use(end().plusMillis(4_000));
            submit();
            assertThat(outcomes()).containsExactly(Outcome.SUBMITTED);
            assertThat(interview.ending()).contains(Ending.TIME_UP);
            assertThat(interview.schedule().endedAt()).contains(end());
        }

        @Test
        void closesAFollowUpTheSameWay() {
            submitAndFollowUp();
            assertThat(use(end().plusSeconds(5)).orElseThrow().step()).isEqualTo(Step.FOLLOW_UP);
            assertFinishedOnce();
        }
    }

    @Nested
    class FollowingUp {

        @ParameterizedTest
        @ValueSource(ints = {60, 61})
        void isPossibleWithAMinuteLeft(int left) {
            assertThat(interview.hasTimeToFollowUp(end().minusSeconds(left))).isTrue();
        }

        @Test
        void isNotPossibleWithLess() {
            assertThat(interview.hasTimeToFollowUp(end().minusSeconds(59))).isFalse();
            assertThat(interview.hasTimeToFollowUp(end().minusSeconds(60).plusMillis(1)))
                    .isFalse();
        }

        @Test
        void comesOnceAndBeforeTheNextQuestion() {
            submitAndFollowUp();
            assertOpen(1, Step.FOLLOW_UP);
            assertThat(interview.next(now)).isEmpty();
            submit();
            assertOpen(2, Step.ANSWER);
            Turn first = interview.turns().asked(1).orElseThrow();
            assertThatIllegalStateException().isThrownBy(() -> interview.followUp(first, now));
        }

        @Test
        void ofTheLastQuestionEndsTheInterviewWhenItIsDone() {
            submit();
            submit();
            submitAndFollowUp();
            assertThat(interview.isRunning()).isTrue();
            skip();
            assertThat(interview.ending()).contains(Ending.COMPLETED);
        }
    }

    @Nested
    class RelaxedTiming {

        @Test
        void letsAStepRunOverItsLimit() {
            stay(Duration.ofMinutes(20));
            assertOpen(1, Step.ANSWER);
            submit();
            assertThat(taken(1)).isEqualTo(Duration.ofMinutes(20));
        }

        @Test
        void saysByHowMuchItIsBehind() {
            stay(Duration.ofMinutes(6));
            assertThat(countdown().isBehind()).isFalse();
            stay(Duration.ofSeconds(80));
            assertThat(countdown().behindFigure()).isEqualTo("1:20");
            assertThat(countdown().figure()).isEqualTo("+1:20");
            skip();
            assertThat(countdown().behindFigure())
                    .as("no follow-up saves a minute")
                    .isEqualTo("0:20");
        }

        @Test
        void countsUpInFullSecondsWhenOverALimit() {
            stay(Duration.ofMinutes(6).plusMillis(80_700));
            assertThat(countdown().figure()).isEqualTo("+1:20");
            assertThat(countdown().behindFigure()).isEqualTo("1:20");
        }

        @Test
        void showsTheLastMinuteOfTheInterviewAlsoToWhoIsOverALimit() {
            stay(Duration.between(now, end().minusSeconds(61)));
            assertThat(countdown().figure()).isEqualTo("+13:59");
            stay(Duration.ofSeconds(2));
            assertThat(countdown().figure()).isEqualTo("00:59");
            assertThat(countdown().isCutShort()).isTrue();
            assertThat(countdown().isClosing()).isFalse();
            stay(Duration.ofSeconds(30));
            assertThat(countdown().isClosing()).isTrue();
        }

        @Test
        void showsThatNothingIsLeftOnceTheInterviewIsOver() {
            stay(Duration.between(now, end().plusSeconds(4)));
            assertOpen(1, Step.ANSWER);
            assertThat(countdown().figure()).isEqualTo("00:00");
            assertThat(countdown().isCutShort()).isTrue();
            assertThat(countdown().bar()).isZero();
        }
    }

    @Nested
    class StrictTiming {

        StrictTiming() {
            interview = started(Timing.STRICT);
        }

        @Test
        void closesAStepAtItsLimitFiveSecondsLater() {
            stay(Duration.ofMinutes(6));
            assertThat(use(START.plusSeconds(364))).isEmpty();
            assertThat(use(START.plusSeconds(365)).orElseThrow().at()).isEqualTo(START.plusSeconds(360));
            assertThat(outcomes()).containsExactly(Outcome.TIMED_OUT);
        }

        @Test
        void doesNotAskTheNextQuestionByItself() {
            stay(Duration.ofSeconds(366));
            assertThat(interview.turns().open()).isEmpty();
            assertThat(interview.isRunning()).isTrue();
            next();
            assertOpen(2, Step.ANSWER);
        }

        @Test
        void countsWhatIsSentInTheLastFiveSecondsAsSentAtTheLimit() {
            stay(Duration.ofSeconds(363));
            submit();
            assertThat(taken(1)).isEqualTo(Duration.ofMinutes(6));
            assertThat(outcomes()).containsExactly(Outcome.SUBMITTED);
        }

        @Test
        void closesAFollowUpAfterAMinute() {
            submitAndFollowUp();
            stay(Duration.ofSeconds(65));
            assertThat(interview
                            .turns()
                            .asked(1)
                            .orElseThrow()
                            .asked(Step.FOLLOW_UP)
                            .orElseThrow()
                            .outcome())
                    .isEqualTo(Outcome.TIMED_OUT);
        }

        @Test
        void endsWhenTheLastQuestionRunsOut() {
            submit();
            submit();
            stay(Duration.ofSeconds(365));
            assertThat(interview.ending()).contains(Ending.COMPLETED);
            assertThat(interview.schedule().endedAt()).contains(START.plusSeconds(360));
            assertFinishedOnce();
        }

        @Test
        void endsByTheClockWhenNobodyAsksForTheNextQuestion() {
            stay(Duration.ofMinutes(7));
            stay(Duration.ofMinutes(14).plusSeconds(5));
            assertThat(interview.ending()).contains(Ending.TIME_UP);
        }
    }

    @Nested
    class BeingAway {

        @Test
        void isNothingForLessThanTwoMinutes() {
            interview.settle(START.plus(Duration.ofMinutes(2)).minusMillis(1));
            assertThat(interview.isInterrupted()).isFalse();
        }

        @Test
        void keepsTheTimeThatWasLeft() {
            stay(Duration.ofMinutes(1));
            interview.settle(START.plus(Duration.ofMinutes(28)));
            assertThat(interview.isInterrupted()).isTrue();
            assertThat(interview.isRunning()).isTrue();
            assertOpen(1, Step.ANSWER);
        }

        @Test
        void movesTheEndAndTheOpenStepWhenTheLearnerGoesOn() {
            stay(Duration.ofMinutes(1));
            Instant before = end();
            now = START.plus(Duration.ofMinutes(28));
            interview.settle(now);
            interview.goOn(now);
            assertThat(end()).isEqualTo(before.plus(Duration.ofMinutes(27)));
            assertThat(countdown().step()).isEqualTo(Duration.ofMinutes(5));
            submit();
            assertThat(taken(1)).isEqualTo(Duration.ofMinutes(1));
        }

        @Test
        void doesNotCountAsTimeUsed() {
            returnAfter(Duration.ofMinutes(27));
            interview.goOn(now);
            stay(Duration.ofMinutes(1));
            interview.end(now);
            assertThat(interview.schedule().used()).isEqualTo(Duration.ofMinutes(1));
        }

        @Test
        void isOfferedOnce() {
            returnAfter(Duration.ofMinutes(27));
            interview.goOn(now);
            use(now.plus(Duration.ofHours(1)));
            assertThat(interview.isInterrupted()).isFalse();
            assertThat(interview.ending()).contains(Ending.TIME_UP);
        }

        @Test
        void staysOfferedHoweverOftenItIsLookedAt() {
            returnAfter(Duration.ofMinutes(27));
            use(now.plus(Duration.ofDays(3)));
            assertThat(interview.isInterrupted()).isTrue();
            assertThat(interview.schedule().absence().orElseThrow().since()).isEqualTo(START);
        }

        @Test
        void endsTheInterviewWhenTheLearnerWentIfTheyWantThat() {
            stay(Duration.ofMinutes(1));
            returnAfter(Duration.ofMinutes(27));
            ClosedStep closing = interview.end(now).orElseThrow();
            assertThat(closing.at()).isEqualTo(START.plusSeconds(60));
            assertThat(interview.schedule().endedAt()).contains(START.plusSeconds(60));
            assertThat(interview.isInterrupted()).isFalse();
            assertFinishedOnce();
        }

        @Test
        void isCountedFromTheQuestionThatWasAskedLastHoweverLongThatTook() {
            interview.settleSent(START.plusSeconds(60));
            now = START.plusSeconds(63);
            submit();
            interview.settleSent(START.plusSeconds(61));
            returnAfter(Duration.ofMinutes(27));
            assertThat(interview.schedule().absence().orElseThrow().since()).isEqualTo(START.plusSeconds(63));
            assertThat(interview.end(now).orElseThrow().at()).isEqualTo(START.plusSeconds(63));
        }

        @Test
        void isCountedFromAFollowUpToo() {
            interview.settleSent(START.plusSeconds(60));
            now = START.plusSeconds(63);
            submitAndFollowUp();
            returnAfter(Duration.ofMinutes(27));
            assertThat(interview.end(now).orElseThrow().at()).isEqualTo(START.plusSeconds(63));
        }

        @Test
        void isNoMatterForSomebodyWhoWasTypingAllTheTime() {
            now = START.plus(Duration.ofMinutes(10));
            interview.settleSent(now);
            assertThat(interview.isInterrupted()).isFalse();
            submit();
            assertOpen(2, Step.ANSWER);
        }

        @Test
        void isNotOfferedWhenNoTimeWasLeft() {
            use(end().plusMillis(1));
            use(end().plus(Duration.ofHours(1)));
            assertThat(interview.ending()).contains(Ending.TIME_UP);
        }

        private void returnAfter(Duration time) {
            now = now.plus(time);
            interview.settle(now);
        }
    }

    @Nested
    class EndingEarly {

        @Test
        void closesTheOpenStepWithItsDraft() {
            stay(Duration.ofMinutes(1));
            assertThat(interview.end(now).orElseThrow().outcome()).isEqualTo(Outcome.TIMED_OUT);
            assertThat(interview.ending()).contains(Ending.ENDED_EARLY);
            assertFinishedOnce();
        }

        @Test
        void happensOnce() {
            interview.end(now);
            assertThat(interview.end(now)).isEmpty();
            assertFinishedOnce();
        }

        @Test
        void isNotEarlyInTheLastQuestion() {
            submit();
            submit();
            interview.end(now);
            assertThat(interview.ending()).contains(Ending.COMPLETED);
        }
    }

    @Test
    void neverClosesAStepBeforeItWasAsked() {
        // As on a second machine whose clock is slow.
        now = START.minusMillis(1);
        interview.close(Outcome.SUBMITTED, now);
        assertThat(taken(1)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Timing.class)
    void changesNoMoreOnceItHasEnded(Timing timing) {
        interview = started(timing);
        interview.end(now);
        assertThat(interview.next(now)).isEmpty();
        assertThat(interview.hasTimeToFollowUp(now)).isFalse();
        assertThat(use(now.plus(Duration.ofDays(1)))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> interview.goOn(now));
    }

    private Interview started(Timing timing) {
        now = START;
        interview = new Interview(UUID.randomUUID(), plan(15, timing), QUESTIONS, START);
        next();
        return interview;
    }

    @ParameterizedTest
    @EnumSource(Timing.class)
    void isSettledAsLongAsTimeHasNoEffect(Timing timing) {
        for (int seconds = 0; seconds < 30 * 60; seconds++) {
            for (Duration presence : List.of(Duration.ZERO, Duration.ofSeconds(seconds))) {
                interview = started(timing);
                interview.schedule().see(START.plus(presence));
                Instant at = START.plusSeconds(seconds);
                boolean settled = interview.isSettled(at);

                Optional<ClosedStep> closing = interview.settle(at);

                boolean changed = closing.isPresent() || interview.isInterrupted() || !interview.isRunning();
                assertThat(settled).as("%s, there until %s", at, presence).isEqualTo(!changed);
                assertThat(interview.isSettled(at)).isTrue();
            }
        }
    }

    private static Plan plan(int minutes, Timing timing) {
        Settings settings = new Settings(GuideShape.GUIDE, minutes, Level.STAFF, Set.of(), Set.of(), timing);
        return new Plan(settings, 1, 7);
    }

    private void next() {
        interview.next(now).ifPresent(turn -> interview.ask(turn, UUID.randomUUID(), now));
    }

    private void submit() {
        interview.close(Outcome.SUBMITTED, now);
        next();
    }

    private void skip() {
        interview.close(Outcome.SKIPPED, now);
        next();
    }

    private void submitAndFollowUp() {
        Turn turn = interview.turns().open().orElseThrow();
        interview.close(Outcome.SUBMITTED, now);
        interview.followUp(turn, now);
    }

    /** Somebody who is there all the time, looking at it once a minute. */
    private void stay(Duration time) {
        Instant until = now.plus(time);
        while (now.isBefore(until)) {
            Instant next = now.plusSeconds(60);
            use(next.isBefore(until) ? next : until);
        }
    }

    /** Looks at it, having been there until just before. */
    private Optional<ClosedStep> use(Instant at) {
        now = at;
        if (!interview.isInterrupted()) {
            interview.schedule().see(at);
        }
        return interview.settle(at);
    }

    private Instant end() {
        return interview.schedule().endsAt();
    }

    private Countdown countdown() {
        return Countdown.of(interview, interview.turns().open().orElseThrow(), now);
    }

    private Duration taken(int position) {
        return interview
                .turns()
                .asked(position)
                .orElseThrow()
                .asked(Step.ANSWER)
                .orElseThrow()
                .taken();
    }

    private List<Outcome> outcomes() {
        return interview.turns().all().stream()
                .flatMap(turn -> turn.asked(Step.ANSWER).stream())
                .flatMap(asked -> Stream.ofNullable(asked.outcome()))
                .toList();
    }

    private void assertOpen(int position, Step step) {
        Turn turn = interview.turns().open().orElseThrow();
        assertThat(turn.position()).isEqualTo(position);
        assertThat(turn.openStep()).contains(step);
    }

    private void assertFinishedOnce() {
        assertThat(events()).containsExactly(new InterviewFinished(interview.id(), interview.learnerId()));
    }

    private Collection<Object> events() {
        return requireNonNull(ReflectionTestUtils.<Collection<Object>>invokeMethod(interview, "domainEvents"));
    }
}
