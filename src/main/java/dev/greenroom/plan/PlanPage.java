package dev.greenroom.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@code templates/plan/plan.html} shows.
 *
 * @param minutes how long a day is
 * @param goals interviews ahead, the nearest first
 * @param days today and the days after it, one by one
 * @param weeks what comes after these, week by week
 * @param due how many questions are due for review today, whatever of them is planned
 * @param shortage what there is no time for; none if there is time for everything, or an interview today
 */
record PlanPage(
        LocalDate today,
        int minutes,
        List<Guide> guides,
        List<Goal> goals,
        List<Day> days,
        List<Week> weeks,
        int due,
        @Nullable Shortage shortage) {

    /**
     * One day.
     *
     * @param reviewMinutes how long its reviews take
     */
    record Day(
            PlannedDay planned, List<Question> learnt, List<Question> warmUp, List<OpenTask> tasks, int reviewMinutes) {

        public boolean isFree() {
            return planned.isEmpty();
        }

        public boolean hasPractice() {
            return planned.minutes() > 0;
        }
    }

    /** A task that can be ticked off. */
    record OpenTask(UUID tip, UUID id, String text) {}

    /** A week far ahead. */
    record Week(
            LocalDate from,
            LocalDate to,
            List<Goal> goals,
            int warmUp,
            int learnt,
            int reviews,
            int interviews,
            int tasks,
            int minutes) {

        static Week of(List<PlannedDay> days) {
            return new Week(
                    days.get(0).day(),
                    days.get(days.size() - 1).day(),
                    days.stream().flatMap(day -> day.goals().stream()).toList(),
                    days.stream().mapToInt(day -> day.warmUp().size()).sum(),
                    days.stream().mapToInt(day -> day.learnt().size()).sum(),
                    days.stream().mapToInt(day -> day.reviews().size()).sum(),
                    (int) days.stream().filter(day -> day.interview() > 0).count(),
                    days.stream().mapToInt(day -> day.tasks().size()).sum(),
                    days.stream().mapToInt(PlannedDay::minutes).sum());
        }

        public boolean isFree() {
            return goals.isEmpty() && minutes == 0 && tasks == 0;
        }
    }

    /**
     * What there is no time for.
     *
     * @param fit how many of {@code questions} will have been answered by then
     * @param left how many will not
     * @param untouched titles of topics of which none will
     * @param enough minutes a day that would do
     * @param late how many are not begun any more, and not among {@code questions}
     * @param notBack how many do not come back in the last days
     */
    record Shortage(
            int fit, int questions, int left, List<String> untouched, OptionalInt enough, int late, int notBack) {}

    public boolean isBegun() {
        return !goals.isEmpty();
    }

    public Day first() {
        return days.get(0);
    }

    public List<Day> later() {
        return days.subList(1, days.size());
    }

    /** How many questions are due that today's plan does without; none on the day of an interview. */
    public int movedOn() {
        return first().planned().goals().isEmpty()
                ? Math.max(0, due - first().planned().reviews().size())
                : 0;
    }

    public Goal next() {
        return goals.get(0);
    }

    /** Days until the nearest interview. */
    public long ahead() {
        return today.until(next().day(), DAYS);
    }
}
