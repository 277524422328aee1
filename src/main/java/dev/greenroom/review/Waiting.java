package dev.greenroom.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.UUID;

/** A card in the queue. */
record Waiting(UUID card, UUID question, String guide, Memory memory, LocalDate reviewedDay) {

    /** How much of its memory's stability has passed; the more, the less likely it is remembered. */
    double weakness(LocalDate day) {
        return daysUntil(day) / memory.stability();
    }

    int daysUntil(LocalDate day) {
        return (int) Math.max(0, DAYS.between(reviewedDay, day));
    }
}
