package dev.greenroom.browse;

import dev.greenroom.answer.Attempt;
import dev.greenroom.answer.Feedback;
import dev.greenroom.bank.Neighbours;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.QuestionPage;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its page shows it.
 *
 * @param feedback none until the learner has answered or asked to see it
 * @param begun whether an answer is open to go on with
 * @param attempts the answers given so far, the last first
 */
record QuestionView(
        Question question,
        ListState state,
        Neighbours neighbours,
        @Nullable Feedback feedback,
        boolean begun,
        List<Attempt> attempts,
        boolean bookmarked,
        NoteForm note) {

    /** The same page with a note that was not stored. */
    QuestionView withNote(NoteForm refused) {
        return new QuestionView(question, state, neighbours, feedback, begun, attempts, bookmarked, refused);
    }

    public String action(String name) {
        return QuestionAddress.of(question) + "/" + name + state.query();
    }

    /** A neighbour's page in the same list. */
    public String address(Question neighbour) {
        return QuestionAddress.of(neighbour) + state.query();
    }

    /** The page of the list that this question is on. */
    public String list() {
        int page = (Math.max(neighbours.place(), 1) - 1) / QuestionPage.SIZE + 1;
        return page > 1 ? state.pageAddress() + page : state.address();
    }

    /** Whether there is a way to answer; it would lead away from a note that is not stored. */
    public boolean isAnswerable() {
        return (begun || !question.retired()) && !note.refused();
    }

    /** Likewise, to see the model answer. */
    public boolean isRevealable() {
        return feedback == null && !note.refused();
    }

    /** Which of the ways to answer is offered. */
    public String offer() {
        return begun ? "go-on" : attempts.isEmpty() ? "now" : "again";
    }

    /** Minutes for a typed answer; a half as browsers and people read it. */
    public String typedMinutes() {
        Duration typed = question.typedTime();
        return typed.toMinutes() + (typed.toSecondsPart() == 0 ? "" : "½");
    }
}
