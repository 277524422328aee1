package dev.greenroom.answer;

import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of an answer shows. */
@Component
@Transactional(readOnly = true)
class AnswerPages {

    private final AnswerRepository repository;
    private final Questions questions;
    private final Feedbacks feedbacks;
    private final ObjectProvider<AfterAnswer> after;

    AnswerPages(
            AnswerRepository repository, Questions questions, Feedbacks feedbacks, ObjectProvider<AfterAnswer> after) {
        this.repository = repository;
        this.questions = questions;
        this.feedbacks = feedbacks;
        this.after = after;
    }

    /** An answer, and the learner's other ones to the same question. */
    record Found(AnswerView answer, List<AnswerView> all) {}

    /** What follows an answer. */
    record Closed(Feedback feedback, List<Attempt> attempts, Optional<Question> next) {}

    Found find(UUID learner, UUID id) {
        List<AnswerView> all = repository.findWithSiblings(id, learner).stream()
                .map(Answer::view)
                .toList();
        AnswerView answer =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        return new Found(answer, all);
    }

    Question question(AnswerView answer) {
        return questions.find(answer.question()).orElseThrow();
    }

    Closed closed(Found found) {
        Feedback feedback = feedbacks.of(found.answer());
        List<AnswerView> answered =
                found.all().stream().filter(AnswerView::isAnswered).toList();
        return new Closed(feedback, Attempt.of(answered), next(feedback.question()));
    }

    /** Where the learner was going when they answered, if anywhere. */
    Optional<AfterAnswer.Way> way(UUID learner, Question question) {
        return after.orderedStream()
                .flatMap(one -> one.way(learner, question.id()).stream())
                .findFirst();
    }

    private Optional<Question> next(Question question) {
        return questions.listed(question.guide()).stream()
                .filter(other -> other.number() > question.number())
                .findFirst();
    }
}
