package dev.greenroom.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads reviews over days, none of which brings more than the learner wants.
 *
 * @param days today first, until nothing waits any more
 */
record CatchUp(List<Day> days) {

    /**
     * What one day brings.
     *
     * @param moved what has to wait for the day after it
     */
    record Day(int reviews, int moved) {}

    /**
     * @param waiting what is due by today
     * @param room what today can still take
     * @param limit what every later day can take, at least 1
     * @param coming what becomes due on each of the days after today
     */
    static CatchUp of(int waiting, int room, int limit, List<Integer> coming) {
        List<Day> days = new ArrayList<>();
        days.add(day(waiting, room));
        for (int after = 0; after < coming.size() || days.get(after).moved() > 0; after++) {
            int due = after < coming.size() ? coming.get(after) : 0;
            days.add(day(days.get(after).moved() + due, limit));
        }
        return new CatchUp(days);
    }

    private static Day day(int waiting, int room) {
        int reviews = Math.min(waiting, room);
        return new Day(reviews, waiting - reviews);
    }

    /** After how many days nothing is left over for the first time; 0 if today takes all. */
    int daysToGo() {
        int day = 0;
        while (days.get(day).moved() > 0) {
            day++;
        }
        return day;
    }
}
