package dev.greenroom.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.greenroom.plan.Preparation.Done;
import dev.greenroom.review.LastDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans one day after the other, each as if those before it went as planned. */
final class Scheduler {

    private static final int WEEK = 7;

    /** The first mock interview is that many days after planning began, when there is something to show. */
    private static final int FIRST_INTERVIEW = 3;

    /** The last one: near enough to count, and with a day left to rest. */
    private static final int LAST_INTERVIEW = 2;

    private final Preparation preparation;
    private final List<Goal> ahead;
    private final List<PlannedProgress> courses;
    private final TaskDays tasks;

    /** Those with a day on which something new is begun, however short it is. */
    private final Set<PlannedProgress> inTime = new HashSet<>();

    private @Nullable LocalDate lastInterview;
    private int notBack;

    Scheduler(Preparation preparation) {
        this.preparation = preparation;
        this.ahead = preparation.ahead();
        this.courses = preparation.courses().stream()
                .map(course -> new PlannedProgress(course, ahead))
                .toList();
        this.tasks = TaskDays.of(preparation);
        this.lastInterview = preparation.lastInterview();
    }

    /** Plans the next day. */
    PlannedDay plan(LocalDate day) {
        Hours hours = hours(day);
        List<Goal> goals = ahead.stream().filter(goal -> goal.day().equals(day)).toList();
        if (!goals.isEmpty()) {
            return interviewDay(day, goals, hours);
        }
        int interview = interview(day, hours);
        fill(day, hours);
        return new PlannedDay(
                day, List.of(), List.of(), hours.reviews(), hours.learnt(), interview, tasks.on(day), hours.used());
    }

    private Hours hours(LocalDate day) {
        Done done = day.equals(preparation.today()) ? preparation.done() : Done.NOTHING;
        return new Hours(preparation.minutes(), preparation.reviews(), done);
    }

    /** Only a short warm-up, whatever else there is. */
    private PlannedDay interviewDay(LocalDate day, List<Goal> goals, Hours hours) {
        List<PlannedProgress> asked = courses.stream()
                .filter(course -> goals.stream().anyMatch(course::isAbout))
                .toList();
        warmUp(asked, day, hours);
        notBack += asked.stream().mapToInt(course -> course.left(day)).sum();
        return new PlannedDay(day, goals, hours.reviews(), List.of(), List.of(), 0, tasks.on(day), hours.used());
    }

    /** What was reviewed on that day already is a part of it. */
    private static void warmUp(List<PlannedProgress> asked, LocalDate day, Hours hours) {
        List<Returning> known =
                asked.stream().flatMap(course -> course.known().stream()).toList();
        List<Returning> rest =
                known.stream().filter(one -> !one.wasReviewedOn(day)).toList();
        int done = known.size() - rest.size();
        hours.review(new WeakestFirst(rest, day), LastDays.WARM_UP - done, day);
    }

    /** The length of the day's mock interview: one a week, and one shortly before the day. */
    private int interview(LocalDate day, Hours hours) {
        Optional<Goal> goal =
                ahead.stream().filter(one -> one.day().isAfter(day)).findFirst();
        if (goal.isEmpty() || day.equals(lastInterview)) {
            return 0;
        }
        int length = Effort.interview(Math.min(minutes(goal.get(), day), hours.left()));
        if (length == 0 || !isDay(goal.get(), day) || !hours.take(length)) {
            return 0;
        }
        lastInterview = day;
        return length;
    }

    /** Where few days are without anything new, half of this one is kept for what comes back. */
    private int minutes(Goal goal, LocalDate day) {
        boolean few = DAYS.between(goal.learntUntil(), goal.day()) <= LAST_INTERVIEW + 1;
        return few && !goal.isLearnable(day) ? preparation.minutes() / 2 : preparation.minutes();
    }

    private boolean isDay(Goal goal, LocalDate day) {
        long left = DAYS.between(day, goal.day());
        LocalDate next =
                lastInterview == null ? goal.created().plusDays(FIRST_INTERVIEW) : lastInterview.plusDays(WEEK);
        return left == LAST_INTERVIEW || (left > 2 * LAST_INTERVIEW && !day.isBefore(next));
    }

    private void fill(LocalDate day, Hours hours) {
        List<PlannedProgress> active =
                courses.stream().filter(course -> course.goal(day).isPresent()).toList();
        List<Returning> back = new ArrayList<>();
        List<Returning> due = new ArrayList<>();
        active.forEach(course -> (course.isLearnable(day) ? due : back).addAll(course.comingBack(day)));
        hours.review(new WeakestFirst(back, day), back.size(), day);
        List<PlannedProgress> learnable = learnable(active, day);
        inTime.addAll(learnable);
        hours.fill(new WeakestFirst(due, day), learnable, day);
    }

    /** What can be learnt so early that it comes back once before the interview, for the nearest one first. */
    private static List<PlannedProgress> learnable(List<PlannedProgress> active, LocalDate day) {
        return active.stream()
                .filter(course -> course.isLearnable(day))
                .sorted(Comparator.comparing(
                        course -> course.goal(day).orElseThrow().day()))
                .toList();
    }

    List<UUID> tooMany() {
        return courses.stream()
                .filter(inTime::contains)
                .flatMap(PlannedProgress::unanswered)
                .toList();
    }

    int tooLate() {
        return (int) courses.stream()
                .filter(course -> !inTime.contains(course))
                .flatMap(PlannedProgress::unanswered)
                .count();
    }

    int notBack() {
        return notBack;
    }
}
