package dev.greenroom.interview;

import dev.greenroom.answer.AnswerHolder;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds the answers that interviews opened. */
@Component
class HeldAnswers implements AnswerHolder {

    private final LockedInterviews interviews;
    private final InterviewRepository repository;

    HeldAnswers(LockedInterviews interviews, InterviewRepository repository) {
        this.interviews = interviews;
        this.repository = repository;
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
