package dev.greenroom.browse;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Attempt;
import dev.greenroom.answer.Feedbacks;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Finds questions for the learner who asks, and puts together what their pages show. */
@Component
class QuestionViews {

    private final Guides guides;
    private final Questions questions;
    private final Answers answers;
    private final Feedbacks feedbacks;
    private final OwnWorks works;
    private final Notes notes;
    private final CurrentLearner learner;

    QuestionViews(
            Guides guides,
            Questions questions,
            Answers answers,
            Feedbacks feedbacks,
            OwnWorks works,
            Notes notes,
            CurrentLearner learner) {
        this.guides = guides;
        this.questions = questions;
        this.answers = answers;
        this.feedbacks = feedbacks;
        this.works = works;
        this.notes = notes;
        this.learner = learner;
    }

    /** The question of that name, if it is there for the learner. */
    Question find(String guide, String slug) {
        return Optional.of(known(guide, slug)).filter(this::isThere).orElseThrow(NotFound::new);
    }

    /** The question of that name, whether or not it is there for the learner. */
    Question known(String guide, String slug) {
        return questions.find(guide, slug).orElseThrow(NotFound::new);
    }

    /** A question that left its guide is there only for those who wrote something about it. */
    boolean isThere(Question question) {
        return !question.retired()
                || !attempts(question).isEmpty()
                || begun(question).isPresent()
                || note(question).isStored();
    }

    /** The answer that the learner has open to it. */
    Optional<UUID> begun(Question question) {
        return learner.id().flatMap(id -> answers.findOpen(id, question.id()));
    }

    QuestionView view(Question question, MultiValueMap<String, String> sent) {
        ListState state = state(question, sent);
        OwnWork work = works.current();
        return new QuestionView(
                question,
                state,
                questions.neighbours(state.filter(work), question.id()),
                isOpen(question) ? feedbacks.of(question) : null,
                begun(question).isPresent(),
                attempts(question),
                work.isBookmarked(question),
                note(question));
    }

    /** The list that the page was reached from; always of the question's own guide. */
    ListState state(Question question, MultiValueMap<String, String> sent) {
        Guide guide = guides.find(question.guide()).orElseThrow(NotFound::new);
        return ListState.of(guide, guides.all().size() > 1, sent);
    }

    private boolean isOpen(Question question) {
        return learner.id().filter(id -> answers.isOpen(id, question.id())).isPresent();
    }

    private List<Attempt> attempts(Question question) {
        return learner.id().map(id -> answers.attempts(id, question.id())).orElse(List.of());
    }

    private NoteForm note(Question question) {
        return learner.id()
                .flatMap(id -> notes.find(id, question.id()))
                .map(NoteForm::stored)
                .orElse(NoteForm.NONE);
    }
}
