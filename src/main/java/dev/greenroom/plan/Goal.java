package dev.greenroom.plan;

import dev.greenroom.review.LastDays;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An interview to prepare for.
 *
 * @param guide the slug of the guide that is asked about
 * @param company empty if the learner did not say
 * @param created when the learner said so
 * @param closing what is reviewed from this day on has come back for it
 * @param learntUntil from this day on nothing new is learnt and the rest comes back; not before {@code closing}
 */
public record Goal(
        UUID id,
        String guide,
        String company,
        LocalDate created,
        LocalDate closing,
        LocalDate learntUntil,
        LocalDate day) {

    /** An interview before whose closing day there is time to learn. */
    Goal(UUID id, String guide, String company, LocalDate created, LocalDate closing, LocalDate day) {
        this(id, guide, company, created, closing, closing, day);
    }

    LastDays lastDays() {
        return new LastDays(closing, day);
    }

    /** The same for somebody who goes on learning until then, if that is after it closes. */
    Goal learntUntil(LocalDate latest) {
        return new Goal(id, guide, company, created, closing, latest.isAfter(closing) ? latest : closing, day);
    }

    /** The same, closing then. */
    Goal closing(LocalDate from) {
        return new Goal(id, guide, company, created, from, day);
    }

    boolean isOver(LocalDate today) {
        return day.isBefore(today);
    }

    /** Whether something new is still begun then. */
    boolean isLearnable(LocalDate today) {
        return today.isBefore(learntUntil);
    }
}
