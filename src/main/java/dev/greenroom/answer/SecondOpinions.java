package dev.greenroom.answer;

import dev.greenroom.assessment.SecondJudge;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Asks the second judge about an answer once it is kept, one after the other and in the background: nobody waits for it. */
class SecondOpinions implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SecondOpinions.class);

    /** Beyond that many answers that wait, new ones stay with the first judgement. */
    private static final int WAITING = 100;

    private final ObjectProvider<SecondJudge> second;
    private final AnswerRepository repository;
    private final AnswerJudge judge;
    private final LockedAnswers answers;
    private final ExecutorService worker = worker();

    SecondOpinions(
            ObjectProvider<SecondJudge> second, AnswerRepository repository, AnswerJudge judge, LockedAnswers answers) {
        this.second = second;
        this.repository = repository;
        this.judge = judge;
        this.answers = answers;
    }

    private static ExecutorService worker() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                work -> {
                    Thread thread = new Thread(work, "second-judge");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void ask(AnswerSubmitted submitted) {
        worker.execute(() -> revise(submitted.answer()));
    }

    private void revise(UUID id) {
        try {
            repository.findById(id).ifPresent(this::revise);
        } catch (RuntimeException failed) {
            LOG.warn("An answer stays with its first judgement.", failed);
        }
    }

    /** The lock is taken only once the judge has spoken. */
    private void revise(Answer seen) {
        String said = seen.said();
        judge.judge(seen.questionId(), said, second.getObject())
                .ifPresent(findings -> answers.change(seen.id(), answer -> answer.judgeAgain(said, findings)));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
