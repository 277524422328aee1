package dev.greenroom.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** A day as a page names it: near ones by their distance, for {@code templates/review/when.html}. */
record When(LocalDate date, long days) {

    private static final int NEAR = 30;

    static When of(LocalDate date, LocalDate today) {
        return new When(date, DAYS.between(today, date));
    }

    /** What its message key ends in. */
    public String key() {
        if (days > NEAR || days < 0) {
            return "date";
        }
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "days";
    }
}
