package dev.greenroom.plan;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.AfterAnswer;
import dev.greenroom.bank.Question;
import dev.greenroom.platform.LocalCalendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads from a question of today's plan to the next one. What had come back is left to the queue, which is asked after
 * it, unless it warms up for an interview.
 */
@Component
@Transactional(readOnly = true)
@Order(50)
class NextOfToday implements AfterAnswer {

    private final Preparations preparations;
    private final LocalCalendar calendar;

    NextOfToday(Preparations preparations, LocalCalendar calendar) {
        this.preparations = preparations;
        this.calendar = calendar;
    }

    @Override
    public Optional<Way> way(UUID learner, UUID question) {
        return preparations
                .of(learner, calendar.today())
                .filter(subject -> subject.questions().containsKey(question))
                .flatMap(subject -> way(question, subject));
    }

    private static Optional<Way> way(UUID question, Preparations.Subject subject) {
        PlannedDay left = DailyPlan.today(subject.preparation());
        List<UUID> open =
                Stream.concat(left.learnt().stream(), left.warmUp().stream()).toList();
        if (!open.contains(question) && !isDone(question, subject)) {
            return Optional.empty();
        }
        return open.stream()
                .filter(other -> !other.equals(question))
                .map(other -> way(requireNonNull(subject.questions().get(other))))
                .findFirst();
    }

    /** Whatever is answered today beside the reviews counts for the day; on that of an interview they warm up for it. */
    private static boolean isDone(UUID question, Preparations.Subject subject) {
        return subject.practised().stream()
                .filter(one -> !one.review() || subject.preparation().isInterviewDay())
                .anyMatch(one -> one.question().equals(question));
    }

    private static Way way(Question next) {
        return new Way("plan.way", "/questions/" + next.guide() + "/" + next.slug());
    }

    @Override
    public Map<UUID, Way> gradings(Collection<UUID> answers) {
        return Map.of();
    }
}
