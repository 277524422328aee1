package dev.greenroom.interview;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Holding;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.KeyPoint;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import dev.greenroom.bank.Weight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The interviewer's part: asks questions and follow-ups, and opens the answers that they wait for. */
@Component
class Asking {

    private final Answers answers;
    private final Questions questions;

    Asking(Answers answers, Questions questions) {
        this.answers = answers;
        this.questions = questions;
    }

    /** Asks the next question, if none is open. */
    void next(Interview interview, Instant now) {
        interview.next(now).ifPresent(turn -> {
            Instant closesAt = interview.closesAt(turn.limit(Step.ANSWER), now);
            Holding holding = new Holding(interview.id(), closesAt);
            interview.ask(turn, answers.open(interview.learnerId(), turn.questionId(), holding), now);
        });
    }

    /** Follows up on an answer that was just submitted and said something, if there is time. */
    void followUp(Interview interview, Turn turn, Instant now) {
        if (turn.asked(Step.FOLLOW_UP).isEmpty() && interview.hasTimeToFollowUp(now)) {
            Instant closesAt = interview.closesAt(turn.limit(Step.FOLLOW_UP), now);
            point(interview, turn)
                    .flatMap(point -> answers.askFollowUp(turn.answerId().orElseThrow(), point, closesAt))
                    .ifPresent(probe -> interview.followUp(turn, now));
        }
    }

    /** One of the points that no good answer leaves out. */
    private Optional<UUID> point(Interview interview, Turn turn) {
        List<UUID> must = questions.solution(turn.questionId()).map(Solution::points).orElse(List.of()).stream()
                .filter(point -> point.weight() == Weight.MUST)
                .map(KeyPoint::id)
                .toList();
        long seed = interview.plan().seed() + turn.position();
        return must.isEmpty()
                ? Optional.empty()
                : Optional.of(must.get(new SplittableRandom(seed).nextInt(must.size())));
    }

    /** Goes on after an absence, if there was one. */
    void goOn(Interview interview, Instant now) {
        if (interview.isInterrupted()) {
            interview.goOn(now);
            interview
                    .openTurn()
                    .ifPresent(turn -> answers.closesAt(
                            turn.answerId().orElseThrow(), turn.openStep().orElseThrow(), interview.closesAt(turn)));
        }
    }
}
