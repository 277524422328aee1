package dev.greenroom.plan;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What to do on each day until the last interview. It follows from how things are, and nothing of it is kept: a day that
 * was missed is made up for by planning again.
 *
 * @param days from today to the last interview; none without an interview
 * @param tooMany questions for whose first answer there is no time, the least worthwhile last
 * @param tooLate how many unanswered questions have no days left but the last ones, in which nothing new is begun
 * @param notBack how many questions do not come back in the last days before their interview
 */
record DailyPlan(List<PlannedDay> days, List<UUID> tooMany, int tooLate, int notBack) {

    private static final int STEP = 5;

    /** The days from today to the last interview; without an interview there are none. */
    static DailyPlan of(Preparation preparation) {
        if (preparation.ahead().isEmpty()) {
            return new DailyPlan(List.of(), List.of(), 0, 0);
        }
        Scheduler scheduler = new Scheduler(preparation);
        List<PlannedDay> days = preparation
                .today()
                .datesUntil(preparation.end().plusDays(1))
                .map(scheduler::plan)
                .toList();
        return new DailyPlan(days, scheduler.tooMany(), scheduler.tooLate(), scheduler.notBack());
    }

    /** What is left to do today, without planning what follows. */
    static PlannedDay today(Preparation preparation) {
        return new Scheduler(preparation).plan(preparation.today());
    }

    /** How many minutes a day, in steps of five, would be enough; none if no length of the days is. */
    static OptionalInt enough(Preparation preparation) {
        int little = preparation.minutes() / STEP;
        int enough = DayLength.LONGEST / STEP + 1;
        while (enough - little > 1) {
            int middle = (little + enough) / 2;
            if (of(preparation.withMinutes(middle * STEP)).suffices()) {
                enough = middle;
            } else {
                little = middle;
            }
        }
        return enough * STEP > DayLength.LONGEST ? OptionalInt.empty() : OptionalInt.of(enough * STEP);
    }

    /** Whether the days are long enough for everything that is still begun. */
    boolean suffices() {
        return tooMany.isEmpty();
    }

    /** Whether everything is learnt and comes back in time. */
    boolean isComplete() {
        return suffices() && tooLate == 0 && notBack == 0;
    }

    /** The questions that are answered for the first time, in their order. */
    Stream<UUID> learnt() {
        return days.stream().flatMap(day -> day.learnt().stream());
    }
}
