package dev.greenroom.answer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges what a change will leave to judge, before the answer is locked: judging takes a processor for up to seconds and
 * shall hold no connection meanwhile. Under the lock it is found judged, unless it became another text in between.
 */
@Component
public class EarlyJudging {

    private final AnswerRepository repository;
    private final AnswerJudge judge;
    private final Clock clock;
    private final TransactionTemplate reading;

    /** In the order in which they came; more at a time would only make each of them slower. */
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    EarlyJudging(AnswerRepository repository, AnswerJudge judge, Clock clock, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.judge = judge;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Whether there is anything to do: somebody judges, and the caller has no transaction, which would hold a connection. */
    public boolean isUseful() {
        return !judge.isOff() && !TransactionSynchronizationManager.isSynchronizationActive();
    }

    /**
     * Before a step closes.
     *
     * @param sent the text that it will be submitted with; none if it will close with its draft
     */
    public void before(UUID answer, Step step, @Nullable Written sent) {
        Instant now = clock.instant();
        before(answer, closing -> {
            if (sent == null) {
                closing.close(step, Outcome.TIMED_OUT, now);
            } else {
                closing.submit(step, sent, now);
            }
        });
    }

    /** @param change what will happen to the answer; it happens to a copy here, which is not kept */
    void before(UUID answer, Consumer<Answer> change) {
        if (isUseful()) {
            requireNonNull(reading.execute(status -> expect(answer, change))).ifPresent(this::judge);
        }
    }

    private record Expected(UUID question, String said) {}

    private Optional<Expected> expect(UUID id, Consumer<Answer> change) {
        Optional<Answer> copy = repository.findById(id);
        copy.ifPresent(change);
        return copy.filter(answer -> answer.judgement().isUnjudged())
                .map(answer -> new Expected(answer.questionId(), answer.said()));
    }

    private void judge(Expected expected) {
        processors.acquireUninterruptibly();
        try {
            judge.judge(expected.question(), expected.said());
        } finally {
            processors.release();
        }
    }
}
