package dev.greenroom.interview;

import dev.greenroom.answer.AnswerView;
import dev.greenroom.answer.Feedback;
import dev.greenroom.answer.MinutesAndSeconds;
import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.Result;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Question;
import java.time.Duration;
import java.util.Optional;

/**
 * One turn that was asked, as the report shows it.
 *
 * @param position its place, from 1
 * @param feedback the question with its model answer, and the answer as marked
 * @param taken the time for the answer, without the follow-up's
 * @param limit the time that was planned for it
 * @param outcome how the answer was closed
 * @param byTheClock whether it was closed when its time was up, not before
 */
record ReportTurn(
        int position,
        AnswerView answer,
        Feedback feedback,
        Duration taken,
        Duration limit,
        Outcome outcome,
        boolean byTheClock) {

    static ReportTurn of(Interview interview, Turn turn, AnswerView answer, Feedback feedback) {
        Asked asked = turn.asked(Step.ANSWER).orElseThrow();
        Duration limit = turn.limit(Step.ANSWER);
        Outcome outcome = asked.outcome();
        return new ReportTurn(
                turn.position(),
                answer,
                feedback,
                asked.taken(),
                limit,
                outcome == null ? Outcome.TIMED_OUT : outcome,
                asked.isClosedFrom(interview.closesAt(asked.askedAt().plus(limit))));
    }

    public Question question() {
        return feedback.question();
    }

    public String takenFigure() {
        return MinutesAndSeconds.of(taken);
    }

    public String limitFigure() {
        return MinutesAndSeconds.of(limit);
    }

    /** Whether it was left out, and no text made the answer since. */
    public boolean isSkipped() {
        return outcome == Outcome.SKIPPED && !answer.isAnswered();
    }

    public boolean isTimedOut() {
        return outcome == Outcome.TIMED_OUT && byTheClock;
    }

    /** Where on the page it waits to be marked: the whole answer, or the first point that is not clear. Empty if it does not. */
    Optional<String> open() {
        Result result = answer.result();
        if (answer.isAnswered() && result == null) {
            return Optional.of("answer-" + answer.id());
        }
        return feedback.points().stream()
                .filter(point -> result != null && point.isUndecided())
                .map(point -> answer.id() + "." + point.id())
                .findFirst();
    }

    /** Whether there is a guess to compare with what the marks say. */
    public boolean isForeseen() {
        return answer.prediction() != null && answer.result() != null;
    }
}
