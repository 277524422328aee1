package dev.greenroom.interview;

import dev.greenroom.answer.AnswerHolder;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds the answers that interviews opened. */
@Component
class HeldAnswers implements AnswerHolder {

    private final LockedInterviews interviews;
    private final InterviewRepository repository;
    private final Presence presence;
    private final Clock clock;

    HeldAnswers(LockedInterviews interviews, InterviewRepository repository, Presence presence, Clock clock) {
        this.interviews = interviews;
        this.repository = repository;
        this.presence = presence;
        this.clock = clock;
    }

    /** As long as nothing has run out, time has no other effect than that they were seen. */
    @Override
    public void see(UUID holder) {
        Instant now = clock.instant();
        if (presence.isKnown(holder, now)) {
            return;
        }
        if (repository.see(holder, now, now.minus(Absence.FROM)) == 0) {
            interviews.settle(holder);
        } else {
            presence.remember(holder, now);
        }
    }

    @Override
    public void settle(UUID holder) {
        interviews.settle(holder);
    }

    @Override
    public String page(UUID holder) {
        boolean over = repository
                .findById(holder)
                .filter(interview -> !interview.isRunning())
                .isPresent();
        return over ? Report.path(holder) : "/interviews/" + holder;
    }
}
