package dev.greenroom.interview;

import dev.greenroom.answer.MinutesAndSeconds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An interview that is over. Its report is at {@code /interviews/{id}/report}.
 *
 * @param questions how many were asked
 */
public record PastInterview(
        UUID id, String guide, Instant startedAt, Duration used, Duration planned, int questions, Score score) {

    static PastInterview of(Interview interview, Score score) {
        Schedule schedule = interview.schedule();
        return new PastInterview(
                interview.id(),
                interview.plan().settings().guide(),
                schedule.startedAt(),
                schedule.used(),
                schedule.planned(),
                interview.turns().asked().size(),
                score);
    }

    public String usedFigure() {
        return MinutesAndSeconds.of(used);
    }

    public String plannedFigure() {
        return MinutesAndSeconds.of(planned);
    }

    /** The last one before the first of these, all about one guide, of which something is marked. */
    static Optional<PastInterview> lastMarked(List<PastInterview> newestFirst) {
        return newestFirst.stream()
                .skip(1)
                .filter(past -> past.score().isMarked())
                .findFirst();
    }
}
