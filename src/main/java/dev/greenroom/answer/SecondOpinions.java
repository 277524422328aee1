package dev.greenroom.answer;

import dev.greenroom.assessment.SecondJudge;
import dev.greenroom.platform.NotFound;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Asks the second judge about an answer once it is kept, one after the other and in the background: nobody waits for it.
 * Asked twice, it changes nothing that the learner has decided.
 */
class SecondOpinions {

    private final ObjectProvider<SecondJudge> second;
    private final AnswerRepository repository;
    private final AnswerJudge judge;
    private final LockedAnswers answers;

    SecondOpinions(
            ObjectProvider<SecondJudge> second, AnswerRepository repository, AnswerJudge judge, LockedAnswers answers) {
        this.second = second;
        this.repository = repository;
        this.judge = judge;
        this.answers = answers;
    }

    /** Kept in the same transaction as the answer. */
    @EventListener
    OpinionAsked ask(AnswerSubmitted submitted) {
        return new OpinionAsked(submitted.answer());
    }

    @Async(SecondJudgeConfiguration.WORKER)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void give(OpinionAsked asked) {
        repository.findById(asked.answer()).ifPresent(this::revise);
    }

    /** The lock is taken only once the judge has spoken. */
    private void revise(Answer seen) {
        String said = seen.said();
        judge.judge(seen.questionId(), said, second.getObject())
                .ifPresent(findings -> revise(seen, answer -> answer.judgeAgain(said, findings)));
    }

    private void revise(Answer seen, Consumer<Answer> change) {
        try {
            answers.change(seen.learnerId(), seen.id(), change);
        } catch (NotFound gone) {
            // Erased while it was read, so that nobody is left whom the opinion would help, or else another's by now.
            if (repository.existsById(seen.id())) {
                throw gone;
            }
        }
    }
}
