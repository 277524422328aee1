package dev.greenroom.answer;

import dev.greenroom.learner.LearnerRevision;
import dev.greenroom.platform.NotFound;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of an answer: one after the other under its row's lock, with the events it registers. Its learner is taken
 * first, see {@link LearnerRevision#hold}. What was said is judged in the same change; see {@link EarlyJudging} for how it
 * then takes no time.
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

    /** A change by a learner, to whom the answers of others do not exist. */
    <T> T apply(UUID learner, UUID id, Function<Answer, T> change) {
        revision.raise(learner);
        Answer answer =
                repository.lock(id).filter(found -> found.belongsTo(learner)).orElseThrow(NotFound::new);
        return apply(answer, change);
    }

    /** A change by the answer's holder, who holds the learner already. */
    <T> T apply(UUID id, Function<Answer, T> change) {
        Answer answer = repository.lock(id).orElseThrow(NotFound::new);
        revision.raise(answer.learnerId());
        return apply(answer, change);
    }

    private <T> T apply(Answer answer, Function<Answer, T> change) {
        T outcome = change.apply(answer);
        if (answer.isUnanswered()) {
            answer.judgeUnanswered(keyPoints.marks(answer.questionId()));
        }
        if (answer.judgement().isUnjudged()) {
            judge.judge(answer.questionId(), answer.said()).ifPresentOrElse(answer::judge, answer::leaveUnjudged);
        }
        repository.save(answer);
        return outcome;
    }

    void change(UUID learner, UUID id, Consumer<Answer> change) {
        apply(learner, id, silent(change));
    }

    void change(UUID id, Consumer<Answer> change) {
        apply(id, silent(change));
    }

    private static Function<Answer, UUID> silent(Consumer<Answer> change) {
        return answer -> {
            change.accept(answer);
            return answer.id();
        };
    }

    /** A new answer. */
    UUID open(Answer answer) {
        revision.raise(answer.learnerId());
        return repository.insert(answer).id();
    }
}
