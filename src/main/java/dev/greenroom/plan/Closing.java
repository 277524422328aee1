package dev.greenroom.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.greenroom.review.LastDays;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
        int time = days(start, interview);
        int quarter = Math.min(LONGEST, Math.max(SHORTEST, time / 4));
        int days = enough(quarter, time, known, unanswered, minutesADay);
        return interview.minusDays(Math.min(days, time / 2));
    }

    /**
     * The last days before each of the interviews about one guide, by its day. The time for an interview begins when the
     * learner knows of it, or after the one before it.
     *
     * @param goals the earliest first, with those that are over
     */
    static SortedMap<LocalDate, LastDays> all(List<Goal> goals, int known, int unanswered, int minutesADay) {
        TreeMap<LocalDate, LastDays> closed = new TreeMap<>();
        for (Goal goal : goals) {
            LocalDate start = closed.isEmpty() || closed.lastKey().isBefore(goal.created())
                    ? goal.created()
                    : closed.lastKey().plusDays(1);
            closed.computeIfAbsent(
                    goal.day(), day -> new LastDays(of(start, day, known, unanswered, minutesADay), day));
        }
        return closed;
    }

    /** The latest such day from which on all that will be known by then still comes back, given today. */
    static LocalDate latest(LocalDate today, LocalDate interview, int known, int unanswered, int minutesADay) {
        return interview.minusDays(enough(SHORTEST, days(today, interview), known, unanswered, minutesADay));
    }

    /** Whether the time until then is enough to learn the rest. */
    static boolean isAllLearnt(LocalDate today, LocalDate closing, int unanswered, int minutesADay) {
        return learnt(days(today, closing), unanswered, minutesADay) == unanswered;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, DAYS.between(from, to));
    }

    private static int enough(int least, int time, int known, int unanswered, int minutesADay) {
        int days = least;
        while (days < LONGEST
                && days * minutesADay < known + learnt(Math.max(0, time - days), unanswered, minutesADay)) {
            days++;
        }
        return days;
    }

    /** How long reviewing what is learnt on so many days takes: learning gets two thirds of them, and takes twice as long. */
    private static int learnt(int days, int unanswered, int minutesADay) {
        return Math.min(unanswered, days * minutesADay * 3 / 10);
    }
}
