package dev.greenroom.interview;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nobody has two interviews running: where two come together, one goes on, and the other ends with what was written. */
@Component
class OneRunning {

    private final InterviewRepository repository;
    private final LockedInterviews locked;

    OneRunning(InterviewRepository repository, LockedInterviews locked) {
        this.repository = repository;
        this.locked = locked;
    }

    /** The one that runs now, after time has had its effect. */
    Optional<UUID> find(UUID learner) {
        repository.findRunning(learner).ifPresent(locked::settle);
        repository.flush();
        return repository.findRunning(learner);
    }

    void end(UUID learner, UUID id) {
        locked.send(learner, id, (interview, now) -> locked.close(interview.end(now)));
        repository.flush();
    }
}
