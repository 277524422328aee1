package dev.greenroom.answer;

import static java.util.Objects.requireNonNull;

import dev.greenroom.assessment.Assessor;
import dev.greenroom.bank.GuideChanged;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Loads the encoder once the app is up, and makes ready each guide that comes or changes: in the background, so that nobody waits. */
@Component
class EncoderStart {

    private static final Logger LOG = LoggerFactory.getLogger(EncoderStart.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ObjectProvider<Assessor> assessor;
    private final AnswerJudge judge;
    private final KeptVectors vectors;
    private final Guides guides;
    private final Questions questions;
    private final Judging judging;
    private final ExecutorService worker = worker();

    EncoderStart(
            ObjectProvider<Assessor> assessor,
            AnswerJudge judge,
            KeptVectors vectors,
            Guides guides,
            Questions questions,
            @Value("${greenroom.judging}") Judging judging) {
        this.assessor = assessor;
        this.judge = judge;
        this.vectors = vectors;
        this.guides = guides;
        this.questions = questions;
        this.judging = judging;
    }

    /** One guide at a time, as each takes a whole processor. */
    private static ExecutorService worker() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread thread = new Thread(work, "encoder");
                    thread.setDaemon(true);
                    thread.setPriority(Thread.MIN_PRIORITY);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        inBackground(this::load);
    }

    /** What another instance has computed of it is read first. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void prepare(GuideChanged changed) {
        inBackground(() -> {
            vectors.load();
            prepare(changed.guide());
        });
    }

    private void inBackground(Runnable work) {
        if (judging == Judging.MEANING) {
            worker.execute(work);
        }
    }

    private void load() {
        if (!assessor.getObject().loadEncoder()) {
            LOG.warn("The encoder does not run on this machine: answers are judged by their words alone.");
            return;
        }
        // Only now: a database that does not answer costs time later, but not the encoder.
        vectors.load();
        guides.all().forEach(guide -> prepare(guide.slug()));
        if (!worker.isShutdown()) {
            vectors.dropUnasked();
        }
        LOG.info("Answers are judged by meaning.");
    }

    /** Without the encoder there is nothing to make ready. */
    private void prepare(String guide) {
        List<Question> active = questions.active(guide);
        Map<UUID, Solution> solutions =
                questions.solutions(active.stream().map(Question::id).toList());
        for (Question question : active) {
            if (worker.isShutdown()) {
                return;
            }
            judge.prepare(question, requireNonNull(solutions.get(question.id())));
            vectors.write();
        }
    }

    /** Before the encoder and the database close: the question that is being made ready is the last. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
