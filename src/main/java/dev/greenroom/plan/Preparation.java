package dev.greenroom.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan follows from.
 *
 * @param minutes how long the learner practises on a day
 * @param reviews how many reviews a day takes at most
 * @param done what has been practised today already
 * @param lastInterview when a mock interview was sat last; none if never
 * @param goals interviews, the nearest first after those that are over
 * @param courses the guides of those from today on
 */
record Preparation(
        LocalDate today,
        int minutes,
        int reviews,
        Done done,
        @Nullable LocalDate lastInterview,
        List<Goal> goals,
        List<Course> courses) {

    /**
     * What a day has brought so far.
     *
     * @param reviewing how many of the minutes went into reviews
     */
    record Done(int minutes, int reviewing, int reviews) {

        static final Done NOTHING = new Done(0, 0, 0);
    }

    Preparation {
        goals = goals.stream().sorted(Comparator.comparing(Goal::day)).toList();
    }

    /** The interviews from today on. */
    List<Goal> ahead() {
        return goals.stream().filter(goal -> !goal.isOver(today)).toList();
    }

    /** The same once the learner has chosen another length of the days, which moves the last days as well. */
    Preparation withMinutes(int other) {
        List<Goal> moved = courses.stream()
                .flatMap(course -> course.goals(course.closed(goals, other), today, other))
                .toList();
        return new Preparation(today, other, reviews, done, lastInterview, moved, courses);
    }

    /** Whether one of them is today, when nobody needs to hear any more of what there is no time for. */
    boolean isInterviewDay() {
        return goals.stream().anyMatch(goal -> goal.day().equals(today));
    }

    /** The last day that is planned. */
    LocalDate end() {
        List<Goal> ahead = ahead();
        return ahead.isEmpty() ? today : ahead.get(ahead.size() - 1).day();
    }
}
