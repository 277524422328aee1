package dev.greenroom.interview;

import dev.greenroom.learner.LearnerData;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The interviews of learners. */
@Component
@Order(30)
class OwnInterviews implements LearnerData {

    private final JdbcClient jdbc;
    private final InterviewRepository repository;
    private final LockedInterviews locked;

    OwnInterviews(JdbcClient jdbc, InterviewRepository repository, LockedInterviews locked) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.locked = locked;
    }

    /** Nobody has two interviews running: one goes on, and the other ends with what was written. */
    @Override
    public void merge(UUID from, UUID into) {
        repository.findRunning(into).ifPresent(locked::settle);
        repository.flush();
        if (repository.findRunning(into).isPresent()) {
            repository.findRunning(from).ifPresent(id -> end(from, id));
            repository.flush();
        }
        move("running_learner_id", from, into);
        move("learner_id", from, into);
    }

    private void end(UUID learner, UUID id) {
        locked.send(learner, id, (interview, now) -> locked.close(interview.end(now)));
    }

    private void move(String column, UUID from, UUID into) {
        jdbc.sql("update interview set %s = :into where %s = :from".formatted(column, column))
                .param("into", into)
                .param("from", from)
                .update();
    }

    @Override
    public void erase(UUID learner) {
        jdbc.sql("delete from turn where interview_id in (select id from interview where learner_id = ?)")
                .param(learner)
                .update();
        jdbc.sql("delete from interview where learner_id = ?").param(learner).update();
    }
}
