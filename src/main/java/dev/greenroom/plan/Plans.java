package dev.greenroom.plan;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import dev.greenroom.bank.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the plans of learners say, as other modules ask for it. */
@Service
public class Plans {

    private final Preparations preparations;
    private final Dates dates;

    Plans(Preparations preparations, Dates dates) {
        this.preparations = preparations;
        this.dates = dates;
    }

    /**
     * Today, as planned.
     *
     * @param days until the nearest interview
     * @param guide the slug of the guide that it is about
     * @param left what is still to be done
     * @param question the first of it that is answered on its own page
     */
    public record Today(int days, String guide, PlannedDay left, Optional<Question> question) {}

    /** What is left to do today; empty if no interview is ahead. */
    public Optional<Today> today(UUID learner, LocalDate today) {
        return preparations.of(learner, today).map(subject -> today(subject, today));
    }

    private static Today today(Preparations.Subject subject, LocalDate today) {
        Goal next = subject.preparation().ahead().get(0);
        PlannedDay left = DailyPlan.today(subject.preparation());
        Optional<Question> question = Stream.of(left.learnt(), left.warmUp())
                .flatMap(List::stream)
                .map(id -> requireNonNull(subject.questions().get(id)))
                .findFirst();
        return new Today((int) DAYS.between(today, next.day()), next.guide(), left, question);
    }

    /** The day of the nearest interview about a guide. */
    public Optional<LocalDate> next(UUID learner, String guide, LocalDate today) {
        return dates.goals(learner, today).stream()
                .filter(goal -> goal.guide().equals(guide))
                .map(Goal::day)
                .findFirst();
    }
}
