package dev.greenroom.interview;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.EarlyJudging;
import dev.greenroom.answer.Step;
import dev.greenroom.answer.Written;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has judged what is about to be said in an interview before that is locked, see {@link EarlyJudging}. What would
 * happen is found out on a copy, which is not kept.
 */
@Component
class EarlyClosing {

    private final InterviewRepository repository;
    private final EarlyJudging judging;
    private final Clock clock;
    private final TransactionTemplate reading;

    EarlyClosing(
            InterviewRepository repository,
            EarlyJudging judging,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.judging = judging;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * A step that is about to close.
     *
     * @param sent what with; none if with its draft
     */
    private record Expected(
            UUID answer, Step step, @Nullable Written sent) {

        static Expected of(ClosedStep closing) {
            return new Expected(closing.answer(), closing.step(), null);
        }
    }

    /** Before time has its effect. */
    void byTime(UUID interview) {
        judge(interview, (copy, now) -> copy.settle(now).map(Expected::of));
    }

    /** Before a learner sends what they typed, unless time closes that step first. */
    void bySending(UUID learner, UUID interview, Sent sent) {
        judge(
                interview,
                own(
                        learner,
                        (copy, now) -> copy.settleSent(now).map(Expected::of).or(() -> of(copy, sent))));
    }

    /** Before a learner ends it. */
    void byEnding(UUID learner, UUID interview) {
        judge(
                interview,
                own(
                        learner,
                        (copy, now) ->
                                copy.settleSent(now).or(() -> copy.end(now)).map(Expected::of)));
    }

    private static Optional<Expected> of(Interview copy, Sent sent) {
        return copy.turns()
                .asked(sent.turn())
                .filter(sent::isFor)
                .flatMap(Turn::answerId)
                .map(answer -> new Expected(answer, sent.step(), sent.written()));
    }

    private static BiFunction<Interview, Instant, Optional<Expected>> own(
            UUID learner, BiFunction<Interview, Instant, Optional<Expected>> change) {
        return (copy, now) -> copy.learnerId().equals(learner) ? change.apply(copy, now) : Optional.empty();
    }

    private void judge(UUID interview, BiFunction<Interview, Instant, Optional<Expected>> change) {
        if (judging.isUseful()) {
            Instant now = clock.instant();
            Function<Interview, Optional<Expected>> expect = copy -> change.apply(copy, now);
            requireNonNull(reading.execute(
                            status -> repository.findById(interview).flatMap(expect)))
                    .ifPresent(expected -> judging.before(expected.answer(), expected.step(), expected.sent()));
        }
    }
}
