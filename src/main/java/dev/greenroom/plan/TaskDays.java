package dev.greenroom.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tasks of tips on the days for which they are: in their order, in equal parts until the day before. */
final class TaskDays {

    /** Earlier than that, what one finds out about a company is forgotten or out of date. */
    private static final int EARLIEST = 42;

    /** More on one day is a list, not a plan; what does not fit stays with the tips. */
    private static final int MOST = 4;

    private final Map<LocalDate, List<UUID>> days = new HashMap<>();

    static TaskDays of(Preparation preparation) {
        TaskDays days = new TaskDays();
        preparation.courses().forEach(course -> days.add(course, preparation));
        return days;
    }

    /** What there is no room for before one interview is for the next. */
    private void add(Course course, Preparation preparation) {
        List<Course.Task> rest = course.tasks();
        LocalDate start = preparation.today();
        for (Goal goal : preparation.ahead()) {
            if (goal.guide().equals(course.guide()) && goal.day().isAfter(start)) {
                rest = add(rest, goal, start);
                start = goal.day().plusDays(1);
            }
        }
    }

    /** Open tasks whose day has passed are made up for. Returns those without a day. */
    private List<Course.Task> add(List<Course.Task> tasks, Goal goal, LocalDate today) {
        LocalDate earliest = goal.day().minusDays(EARLIEST);
        LocalDate from = goal.created().isBefore(earliest) ? earliest : goal.created();
        int time = (int) Math.max(1, DAYS.between(from, goal.day()));
        int most = Math.min(MOST, most(tasks, goal, today, time));
        List<Course.Task> rest = new ArrayList<>();
        LocalDate day = today;
        for (int at = 0; at < tasks.size(); at++) {
            LocalDate wanted = from.plusDays((long) at * time / tasks.size());
            day = day.isBefore(wanted) ? wanted : day;
            if (!tasks.get(at).done()) {
                while (isFull(day, tasks, most)) {
                    day = day.plusDays(1);
                }
                put(tasks.get(at), day, goal, rest);
            }
        }
        return rest;
    }

    private static int most(List<Course.Task> tasks, Goal goal, LocalDate today, int time) {
        int open = (int) tasks.stream().filter(task -> !task.done()).count();
        int ahead = (int) DAYS.between(today, goal.day());
        return Math.max((tasks.size() + time - 1) / time, (open + ahead - 1) / ahead);
    }

    /** The tasks of other guides are on the same days. */
    private boolean isFull(LocalDate day, List<Course.Task> tasks, int most) {
        List<UUID> on = on(day);
        return on.size() >= MOST
                || tasks.stream().filter(task -> on.contains(task.id())).count() >= most;
    }

    private void put(Course.Task task, LocalDate day, Goal goal, List<Course.Task> rest) {
        if (day.isBefore(goal.day())) {
            days.computeIfAbsent(day, none -> new ArrayList<>()).add(task.id());
        } else {
            rest.add(task);
        }
    }

    List<UUID> on(LocalDate day) {
        return List.copyOf(days.getOrDefault(day, List.of()));
    }
}
