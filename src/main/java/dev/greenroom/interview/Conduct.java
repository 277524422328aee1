package dev.greenroom.interview;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Outcome;
import dev.greenroom.platform.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What a learner does in an interview that runs. What comes for a step that is closed changes nothing, but is kept. */
@Service
class Conduct {

    private final LockedInterviews interviews;
    private final EarlyClosing early;
    private final Interviewer interviewer;
    private final Answers answers;
    private final Clock clock;

    Conduct(LockedInterviews interviews, EarlyClosing early, Interviewer interviewer, Answers answers, Clock clock) {
        this.interviews = interviews;
        this.early = early;
        this.clock = clock;
        this.interviewer = interviewer;
        this.answers = answers;
    }

    /** Keeps what is being typed, and closes nothing. */
    void save(UUID learner, UUID id, Sent sent) {
        interviews.send(
                learner,
                id,
                (interview, now) ->
                        answers.saveHeld(turn(interview, sent).answerId().orElseThrow(), sent.step(), sent.written()));
    }

    /** Submits a step, follows up where there is time, and else asks the next question. */
    void answer(UUID learner, UUID id, Sent sent) {
        Instant arrived = clock.instant();
        early.bySending(learner, id, sent);
        interviews.send(learner, id, arrived, (interview, now) -> {
            interviewer.goOn(interview, now);
            Turn turn = turn(interview, sent);
            if (submit(turn, sent, interview, now)) {
                interviewer.followUp(interview, turn, now);
            }
            interviewer.next(interview, now);
        });
    }

    /** Leaves a step out; what was written of it is kept. A follow-up that is left out was said already. */
    void skip(UUID learner, UUID id, Sent sent) {
        Instant arrived = clock.instant();
        early.byTime(id);
        interviews.send(learner, id, arrived, (interview, now) -> {
            interviewer.goOn(interview, now);
            Turn turn = turn(interview, sent);
            boolean open = sent.isFor(turn);
            answers.skipHeld(turn.answerId().orElseThrow(), sent.step(), sent.written());
            if (open) {
                interview.close(Outcome.SKIPPED, now);
            }
            interviewer.next(interview, now);
        });
    }

    /** Goes on after an absence, or with the next question after one whose time was up. */
    void goOn(UUID learner, UUID id) {
        early.byTime(id);
        interviews.send(learner, id, (interview, now) -> {
            interviewer.goOn(interview, now);
            interviewer.next(interview, now);
        });
    }

    /** Ends it, with what was typed last where a page was open. */
    void end(UUID learner, UUID id, Optional<Sent> typed) {
        Instant arrived = clock.instant();
        typed.ifPresentOrElse(sent -> early.bySending(learner, id, sent), () -> early.byEnding(learner, id));
        interviews.send(learner, id, arrived, (interview, now) -> {
            typed.ifPresent(sent -> submit(turn(interview, sent), sent, interview, now));
            interviews.close(interview.end(now));
        });
    }

    /** Whether the step was still open. */
    private boolean submit(Turn turn, Sent sent, Interview interview, Instant now) {
        boolean open = sent.isFor(turn);
        answers.submitHeld(turn.answerId().orElseThrow(), sent.step(), sent.written(), sent.prediction());
        if (open) {
            interview.close(Outcome.SUBMITTED, now);
        }
        return open;
    }

    private static Turn turn(Interview interview, Sent sent) {
        return interview.turns().asked(sent.turn()).orElseThrow(NotFound::new);
    }
}
