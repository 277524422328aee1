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

    private final Map<LocalDate, List<UUID>> days = new HashMap<>();

    static TaskDays of(Preparation preparation) {
        TaskDays days = new TaskDays();
        for (Course course : preparation.courses()) {
            preparation.goals().stream()
                    .filter(goal -> goal.guide().equals(course.guide()))
                    .filter(goal -> goal.day().isAfter(preparation.today()))
                    .findFirst()
                    .ifPresent(goal -> days.add(course.tasks(), goal, preparation.today()));
        }
        return days;
    }

    /** Open tasks whose day has passed are made up for, no more on a day than it would have otherwise. */
    private void add(List<Course.Task> tasks, Goal goal, LocalDate today) {
        LocalDate earliest = goal.day().minusDays(EARLIEST);
        LocalDate from = goal.created().isBefore(earliest) ? earliest : goal.created();
        int time = (int) Math.max(1, DAYS.between(from, goal.day()));
        int most = most(tasks, goal, today, time);
        LocalDate day = today;
        for (int at = 0; at < tasks.size(); at++) {
            LocalDate wanted = from.plusDays((long) at * time / tasks.size());
            day = day.isBefore(wanted) ? wanted : day;
            if (!tasks.get(at).done()) {
                day = on(day).size() < most ? day : day.plusDays(1);
                put(day.isBefore(goal.day()) ? day : goal.day().minusDays(1), tasks.get(at));
            }
        }
    }

    private static int most(List<Course.Task> tasks, Goal goal, LocalDate today, int time) {
        int open = (int) tasks.stream().filter(task -> !task.done()).count();
        int ahead = (int) DAYS.between(today, goal.day());
        return Math.max((tasks.size() + time - 1) / time, (open + ahead - 1) / ahead);
    }

    private void put(LocalDate day, Course.Task task) {
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(task.id());
    }

    List<UUID> on(LocalDate day) {
        return List.copyOf(days.getOrDefault(day, List.of()));
    }
}
