package dev.greenroom.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * The end of a time of preparation.
 *
 * @param closing from this day on everything comes back once
 * @param interview the day itself, not before {@code closing}
 */
public record LastDays(LocalDate closing, LocalDate interview) {

    /** How many questions are a warm-up on the day itself. */
    public static final int WARM_UP = 5;

    /** Before that many days are left, shares are a little larger, since the last mock interview takes time as well. */
    private static final int SLACK = 3;

    /** Whether everything is coming back by now. */
    boolean haveBegun(LocalDate today) {
        return !today.isBefore(closing) && !isOver(today);
    }

    boolean isOver(LocalDate today) {
        return interview.isBefore(today);
    }

    /** When a question comes back at the latest that was reviewed on that day before they begin. */
    LocalDate latest() {
        return closing.isBefore(interview) ? interview.minusDays(1) : interview;
    }

    /**
     * How many questions come back on a day, so that all do in equal parts before the interview; what is left on its own
     * day is but a warm-up.
     *
     * @param left how many have not come back yet
     * @param done how many were reviewed on that day
     */
    public int share(LocalDate today, int left, int done) {
        if (today.equals(interview)) {
            return Math.max(0, Math.min(left, WARM_UP - done));
        }
        int days = (int) DAYS.between(today, interview);
        if (days > SLACK) {
            days--;
        }
        int whole = (left + done + days - 1) / days;
        return Math.max(0, Math.min(left, whole - done));
    }
}
