package dev.greenroom.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
     * @param left what is still to be done
     */
    public record Today(int days, PlannedDay left) {}

    /** What is left to do today; empty if no interview is ahead. */
    public Optional<Today> today(UUID learner, LocalDate today) {
        return preparations
                .of(learner, today)
                .map(Preparations.Subject::preparation)
                .map(preparation -> {
                    LocalDate next = preparation.goals().get(0).day();
                    return new Today((int) DAYS.between(today, next), DailyPlan.today(preparation));
                });
    }

    /** The day of the nearest interview about a guide. */
    public Optional<LocalDate> next(UUID learner, String guide, LocalDate today) {
        return dates.goals(learner, today).stream()
                .filter(goal -> goal.guide().equals(guide))
                .map(Goal::day)
                .findFirst();
    }
}
