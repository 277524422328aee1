package dev.greenroom.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How far a guide will be while days are being planned. */
final class PlannedProgress {

    private final Course course;
    private final List<Goal> goals;
    private final List<Returning> known = new ArrayList<>();
    private final List<Course.Unanswered> unanswered;

    PlannedProgress(Course course, List<Goal> goals) {
        this.course = course;
        this.goals = goals.stream().filter(this::isAbout).toList();
        this.unanswered = new ArrayList<>(course.unanswered());
        course.known().forEach(one -> known.add(new Returning(one)));
    }

    boolean isAbout(Goal goal) {
        return goal.guide().equals(course.guide());
    }

    /** The nearest interview about it. */
    Optional<Goal> goal(LocalDate day) {
        return goals.stream().filter(goal -> !goal.isOver(day)).findFirst();
    }

    /** Whether something new is still begun. */
    boolean isLearnable(LocalDate day) {
        return goal(day).filter(goal -> goal.isLearnable(day)).isPresent();
    }

    List<Returning> known() {
        return known;
    }

    /** How many have not come back in the last days. */
    int left(LocalDate day) {
        return left(goal(day).orElseThrow()).size();
    }

    private List<Returning> left(Goal goal) {
        return known.stream()
                .filter(one -> one.wasReviewedBefore(goal.closing()))
                .toList();
    }

    /** What is due by itself, and once nothing new is begun the day's share of everything else. */
    List<Returning> comingBack(LocalDate day) {
        List<Returning> back =
                new ArrayList<>(known.stream().filter(one -> one.isDue(day)).toList());
        goal(day).filter(goal -> !goal.isLearnable(day)).ifPresent(goal -> addShare(goal, day, back));
        return back;
    }

    private void addShare(Goal goal, LocalDate day, List<Returning> back) {
        List<Returning> left = left(goal);
        int done = (int) known.stream().filter(one -> one.wasReviewedOn(day)).count();
        int due = (int) left.stream().filter(one -> one.isDue(day)).count();
        WeakestFirst rest =
                new WeakestFirst(left.stream().filter(one -> !one.isDue(day)).toList(), day);
        for (int share = goal.lastDays().share(day, left.size(), done) - due; share > 0 && rest.hasNext(); share--) {
            back.add(rest.next());
        }
    }

    /** Learns the first question for which there is time. */
    Optional<Course.Unanswered> learn(LocalDate day, int minutes) {
        for (Iterator<Course.Unanswered> rest = unanswered.iterator(); rest.hasNext(); ) {
            Course.Unanswered next = rest.next();
            if (Effort.answer(next.minutes()) <= minutes) {
                rest.remove();
                known.add(new Returning(next, day, course.gaps()));
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    Stream<UUID> unanswered() {
        return unanswered.stream().map(Course.Unanswered::question);
    }
}
