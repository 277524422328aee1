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
 * @param closing from this day on everything comes back once and nothing new is learnt
 */
public record Goal(UUID id, String guide, String company, LocalDate created, LocalDate closing, LocalDate day) {

    LastDays lastDays() {
        return new LastDays(closing, day);
    }

    /** The same, closing no earlier than that. */
    Goal closingAt(LocalDate earliest) {
        return closing(earliest.isAfter(closing) ? earliest : closing);
    }

    /** The same, closing then. */
    Goal closing(LocalDate from) {
        return new Goal(id, guide, company, created, from, day);
    }

    boolean isOver(LocalDate today) {
        return day.isBefore(today);
    }

    /** Whether everything is coming back by then. */
    boolean isClosing(LocalDate today) {
        return !today.isBefore(closing);
    }
}
