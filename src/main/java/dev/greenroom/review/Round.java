package dev.greenroom.review;

import java.time.LocalDate;
import java.util.Map;

/**
 * How far the questions of a guide have come back in the last days before its interview, as seen on one of these.
 *
 * @param left how many have not
 * @param due how many of these are due by themselves
 * @param done how many were reviewed on this day
 */
record Round(String guide, LastDays days, int left, int due, int done) {

    /** As a query counts them. */
    Round(String guide, LocalDate closing, LocalDate interview, long left, long due, long done) {
        this(guide, new LastDays(closing, interview), (int) left, (int) due, (int) done);
    }

    /** How many come back on this day that are not due by themselves. */
    int extra(LocalDate today) {
        return Math.max(0, days.share(today, left, done) - due);
    }

    /** How many come back on the days after this one. */
    int rest(LocalDate today) {
        return today.equals(days.interview()) ? 0 : left - due - extra(today);
    }

    /** Adds what comes back on the days after this one. */
    void spread(LocalDate today, Map<LocalDate, Integer> coming) {
        spread(rest(today), today.plusDays(1), days.latest(), coming);
    }

    /** Adds a number of reviews to days in equal parts. */
    static void spread(int reviews, LocalDate from, LocalDate to, Map<LocalDate, Integer> coming) {
        LastDays days = new LastDays(from, to.plusDays(1));
        int left = reviews;
        for (LocalDate day = from; left > 0; day = day.plusDays(1)) {
            int share = day.isBefore(to) ? days.share(day, left, 0) : left;
            coming.merge(day, share, Integer::sum);
            left -= share;
        }
    }
}
