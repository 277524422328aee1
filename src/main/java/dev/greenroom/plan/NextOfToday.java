package dev.greenroom.plan;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.AfterAnswer;
import dev.greenroom.bank.Question;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.review.Reviews;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a question of today's plan to the next one; what had come back is left to the queue, which is asked after it. */
@Component
@Transactional(readOnly = true)
@Order(50)
class NextOfToday implements AfterAnswer {

    private final Preparations preparations;
    private final Reviews reviews;
    private final LocalCalendar calendar;

    NextOfToday(Preparations preparations, Reviews reviews, LocalCalendar calendar) {
        this.preparations = preparations;
        this.reviews = reviews;
        this.calendar = calendar;
    }

    @Override
    public Optional<Way> way(UUID learner, UUID question) {
        LocalDate today = calendar.today();
        return preparations
                .of(learner, today)
                .filter(subject -> subject.questions().containsKey(question))
                .flatMap(subject -> way(learner, question, subject, today));
    }

    private Optional<Way> way(UUID learner, UUID question, Preparations.Subject subject, LocalDate today) {
        PlannedDay left = DailyPlan.today(subject.preparation());
        List<UUID> open =
                Stream.concat(left.learnt().stream(), left.warmUp().stream()).toList();
        if (!open.contains(question) && !isDone(learner, question, today)) {
            return Optional.empty();
        }
        return open.stream()
                .filter(other -> !other.equals(question))
                .map(other -> way(requireNonNull(subject.questions().get(other))))
                .findFirst();
    }

    /** Whatever is answered today beside the reviews counts for the day, so it leads on as well. */
    private boolean isDone(UUID learner, UUID question, LocalDate today) {
        return reviews.practised(learner, today).stream()
                .anyMatch(one -> one.question().equals(question) && !one.review());
    }

    private static Way way(Question next) {
        return new Way("plan.way", "/questions/" + next.guide() + "/" + next.slug());
    }

    @Override
    public Map<UUID, Way> gradings(Collection<UUID> answers) {
        return Map.of();
    }
}
