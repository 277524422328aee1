package dev.greenroom.interview;

import static java.util.stream.Collectors.groupingBy;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.PastAnswer;
import dev.greenroom.platform.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interviews of learners: the one that runs, and those that are over. */
@Service
public class Interviews {

    private final InterviewRepository repository;
    private final LockedInterviews locked;
    private final Starting starting;
    private final Answers answers;

    Interviews(InterviewRepository repository, LockedInterviews locked, Starting starting, Answers answers) {
        this.repository = repository;
        this.locked = locked;
        this.starting = starting;
        this.answers = answers;
    }

    /** The interview that the learner has running. One whose time is up ends by being asked for. */
    public Optional<Resume> running(UUID learner) {
        return repository
                .findRunning(learner)
                .flatMap(id -> locked.look(
                        learner,
                        id,
                        (interview, now) -> Optional.of(interview)
                                .filter(Interview::isRunning)
                                .map(running -> Resume.of(running, now))));
    }

    /** The interviews of a learner that are over, the newest first, in a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<PastInterview> past(UUID learner) {
        return past(learner, Limit.unlimited());
    }

    /** The interview that began last of those of a learner that are over. */
    @Transactional(readOnly = true)
    public Optional<PastInterview> last(UUID learner) {
        return past(learner, Limit.of(1)).stream().findFirst();
    }

    private List<PastInterview> past(UUID learner, Limit most) {
        List<Interview> ended = repository.findEnded(learner, most);
        Map<UUID, List<PastAnswer>> held = answers
                .held(ended.stream().map(Interview::id).toList())
                .stream()
                .collect(groupingBy(PastAnswer::holder));
        return ended.stream()
                .map(interview -> PastInterview.of(interview, Score.of(held.getOrDefault(interview.id(), List.of()))))
                .toList();
    }

    /** When the last interview of a learner that is over began. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastStart(UUID learner) {
        return repository.findLastStart(learner);
    }

    /** What came of starting: the interview that runs, and whether it ran before. */
    record Started(UUID interview, boolean before) {}

    Started start(UUID learner, Settings settings) {
        return unlessRunning(learner, () -> starting.start(learner, settings));
    }

    Started start(UUID learner, SharedQuestions shared, Timing timing) {
        return unlessRunning(learner, () -> starting.start(learner, shared, timing));
    }

    /** Starts an interview with the questions of an earlier one of the same learner. */
    Started repeat(UUID learner, UUID earlier) {
        if (!repository.existsByIdAndLearnerId(earlier, learner)) {
            throw new NotFound();
        }
        return unlessRunning(learner, () -> starting.repeat(learner, earlier));
    }

    /** Two starts at once make one interview: the database lets a learner run one at a time. */
    private Started unlessRunning(UUID learner, Supplier<UUID> start) {
        Optional<Started> running = before(learner);
        if (running.isPresent()) {
            return running.get();
        }
        try {
            return new Started(start.get(), false);
        } catch (DataIntegrityViolationException startedMeanwhile) {
            return before(learner).orElseThrow(() -> startedMeanwhile);
        }
    }

    private Optional<Started> before(UUID learner) {
        return running(learner).map(running -> new Started(running.id(), true));
    }
}
