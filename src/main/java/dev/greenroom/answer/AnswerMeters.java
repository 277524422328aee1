package dev.greenroom.answer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** How much is written, and how long judging takes; nothing of what, or by whom. */
@Component
class AnswerMeters {

    private final Counter drafts;
    private final MeterRegistry registry;
    private final Timer assessment;

    AnswerMeters(MeterRegistry registry) {
        this.registry = registry;
        this.drafts = Counter.builder("greenroom.drafts.saved")
                .description("Drafts that were stored")
                .register(registry);
        this.assessment = Timer.builder("greenroom.assessment")
                .description("Judging one answer offline")
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5))
                .register(registry);
        for (Step step : Step.values()) {
            submitted(step);
        }
    }

    private Counter submitted(Step step) {
        return Counter.builder("greenroom.answers.submitted")
                .description("Answers and follow-ups that were submitted")
                .tag("step", step.key())
                .register(registry);
    }

    /** A step counts once, however often another text takes its place. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(AnswerSubmitted event) {
        if (!event.again()) {
            submitted(event.step()).increment();
        }
    }

    Saving counted(Saving saving) {
        if (saving instanceof Saving.Saved) {
            drafts.increment();
        }
        return saving;
    }

    <T> T timed(Supplier<T> judging) {
        return assessment.record(judging);
    }
}
