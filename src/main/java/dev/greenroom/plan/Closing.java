package dev.greenroom.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** When everything begins to come back before an interview. */
final class Closing {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;

    private Closing() {}

    /**
     * The last quarter of the time, 2 to 7 days; more of these if all that will be known by then does not come back in
     * fewer, but never more than half of the time, since what is not learnt needs no review.
     *
     * @param start the first day of the time for this interview
     * @param known how long reviewing what is known takes
     * @param unanswered how long reviewing the rest takes
     * @param minutesADay what a day takes
     */
    static LocalDate of(LocalDate start, LocalDate interview, int known, int unanswered, int minutesADay) {
        int time = (int) Math.max(0, DAYS.between(start, interview));
        int days = Math.min(LONGEST, Math.max(SHORTEST, time / 4));
        while (days < LONGEST && days * minutesADay < known + learnt(time - days, unanswered, minutesADay)) {
            days++;
        }
        return interview.minusDays(Math.min(days, time / 2));
    }

    /** How long reviewing what is learnt on so many days takes: learning gets two thirds of them, and takes twice as long. */
    private static int learnt(int days, int unanswered, int minutesADay) {
        return Math.min(unanswered, days * minutesADay * 3 / 10);
    }
}
