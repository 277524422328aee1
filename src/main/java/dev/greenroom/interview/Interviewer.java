package dev.greenroom.interview;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Holding;
import dev.greenroom.answer.Step;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The interviewer's part: asks questions and follow-ups, and opens the answers that they wait for. */
@Component
class Interviewer {

    private final Answers answers;

    Interviewer(Answers answers) {
        this.answers = answers;
    }

    /** Asks the next question, if none is open. */
    void next(Interview interview, Instant now) {
        interview.next(now).ifPresent(turn -> {
            Instant closesAt = interview.closesAt(now.plus(turn.limit(Step.ANSWER)));
            Holding holding = new Holding(interview.id(), closesAt);
            interview.ask(turn, answers.open(interview.learnerId(), turn.questionId(), holding, now), now);
        });
    }

    /** Follows up on an answer that was just submitted and said something, if there is time. */
    void followUp(Interview interview, Turn turn, Instant now) {
        if (turn.asked(Step.FOLLOW_UP).isEmpty() && interview.hasTimeToFollowUp(now)) {
            Instant closesAt = interview.closesAt(now.plus(turn.limit(Step.FOLLOW_UP)));
            long seed = interview.plan().seed() + turn.position();
            answers.askFollowUp(turn.answerId().orElseThrow(), seed, closesAt)
                    .ifPresent(probe -> interview.followUp(turn, now));
        }
    }

    /** Goes on after an absence, if there was one. */
    void goOn(Interview interview, Instant now) {
        if (interview.isInterrupted()) {
            Duration away = interview.goOn(now);
            interview
                    .turns()
                    .open()
                    .ifPresent(turn -> answers.delay(
                            turn.answerId().orElseThrow(),
                            turn.openStep().orElseThrow(),
                            away,
                            interview.closesAt(turn.limitAt())));
        }
    }
}
