package dev.greenroom.interview;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows where an interview is. */
@Component
class Stage {

    private final LockedInterviews interviews;
    private final Answers answers;
    private final Questions questions;

    Stage(LockedInterviews interviews, Answers answers, Questions questions) {
        this.interviews = interviews;
        this.answers = answers;
        this.questions = questions;
    }

    Scene look(UUID learner, UUID id) {
        return interviews.look(learner, id, this::scene);
    }

    /** What the clock of its page needs to know. */
    Beat beat(UUID learner, UUID id) {
        return interviews.look(learner, id, Beat::of);
    }

    private Scene scene(Interview interview, Instant now) {
        if (!interview.isRunning()) {
            return new Scene.Over();
        }
        if (interview.isInterrupted()) {
            return Scene.Away.of(interview, now);
        }
        return interview
                .turns()
                .open()
                .map(turn -> asking(interview, turn, now))
                .orElseGet(() -> new Scene.Between(
                        interview.turns().position(), interview.turns().size(), Countdown.between(interview, now)));
    }

    private Scene asking(Interview interview, Turn turn, Instant now) {
        UUID answer = turn.answerId().orElseThrow();
        Step step = turn.openStep().orElseThrow();
        Question question = questions.known(turn.questionId()).orElseThrow();
        return new Scene.Asking(
                turn.position(),
                interview.turns().size(),
                question,
                answers.writing(answer, step),
                step == Step.FOLLOW_UP ? answers.text(answer) : "",
                Countdown.of(interview, turn, now));
    }
}
