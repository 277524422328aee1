package dev.greenroom.answer;

import dev.greenroom.learner.LearnerRevision;
import dev.greenroom.platform.NotFound;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of an answer: one after the other under its row's lock, with the events it registers. What was said is judged
 * in the same change; see {@link EarlyJudging} for how it then takes no time.
 */
@Component
@Transactional
class LockedAnswers {

    private final AnswerRepository repository;
    private final LearnerRevision revision;
    private final KeyPoints keyPoints;
    private final AnswerJudge judge;

    LockedAnswers(AnswerRepository repository, LearnerRevision revision, KeyPoints keyPoints, AnswerJudge judge) {
        this.repository = repository;
        this.revision = revision;
        this.keyPoints = keyPoints;
        this.judge = judge;
    }

    <T> T apply(UUID id, Function<Answer, T> change) {
        Answer answer = repository.lock(id).orElseThrow(NotFound::new);
        revision.raise(answer.learnerId());
        T outcome = change.apply(answer);
        if (answer.isUnanswered()) {
            answer.judgeUnanswered(keyPoints.marks(answer.questionId()));
        }
        if (answer.judgement().isUnjudged()) {
            judge.judge(answer.questionId(), answer.said()).ifPresent(answer::judge);
        }
        repository.save(answer);
        return outcome;
    }

    void change(UUID id, Consumer<Answer> change) {
        apply(id, answer -> {
            change.accept(answer);
            return id;
        });
    }

    /** A new answer. */
    UUID open(Answer answer) {
        revision.raise(answer.learnerId());
        return repository.insert(answer).id();
    }

    /** A change by a learner, to whom the answers of others do not exist. */
    <T> T apply(UUID learner, UUID id, Function<Answer, T> change) {
        return apply(id, answer -> {
            if (!answer.belongsTo(learner)) {
                throw new NotFound();
            }
            return change.apply(answer);
        });
    }
}
