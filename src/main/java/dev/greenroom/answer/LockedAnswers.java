package dev.greenroom.answer;

import dev.greenroom.platform.NotFound;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every change of an answer: one after the other under its row's lock, with the events it registers. */
@Component
@Transactional
class LockedAnswers {

    private final AnswerRepository repository;
    private final KeyPoints keyPoints;

    LockedAnswers(AnswerRepository repository, KeyPoints keyPoints) {
        this.repository = repository;
        this.keyPoints = keyPoints;
    }

    <T> T apply(UUID id, Function<Answer, T> change) {
        Answer answer = repository.lock(id).orElseThrow(NotFound::new);
        T outcome = change.apply(answer);
        if (answer.isUnanswered()) {
            answer.judgeUnanswered(keyPoints.marks(answer.questionId()));
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
