package dev.greenroom.plan;

import dev.greenroom.plan.Course.Known;
import dev.greenroom.plan.Course.Task;
import dev.greenroom.plan.Course.Unanswered;
import dev.greenroom.plan.Preparation.Done;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Somebody who prepares for interviews about one guide, half an hour a day, as tests need them. */
final class Preparing {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** When a question comes back that is learnt: FSRS for good answers. */
    private static final List<Integer> GAPS = List.of(2, 11, 46, 163, 500, 1000);

    private static final List<Integer> KNOWN = List.of(46, 163, 500, 1000);

    private final List<Goal> goals = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private List<Unanswered> unanswered = List.of();
    private List<Task> tasks = List.of();
    private int minutes = 30;
    private Done done = Done.NOTHING;
    private LocalDate today = TODAY;
    private @Nullable LocalDate lastInterview;

    /** An interview that many days ahead, of which the learner knows since today. */
    Preparing goal(int ahead) {
        return goal(ahead, 0);
    }

    Preparing goal(int ahead, int knownFor) {
        LocalDate day = TODAY.plusDays(ahead);
        LocalDate closing = Closing.of(TODAY.minusDays(knownFor), day, 4 * 30, 0, minutes);
        goals.add(new Goal(UUID.randomUUID(), "guide", "", TODAY.minusDays(knownFor), closing, day));
        return this;
    }

    Preparing minutes(int other) {
        minutes = other;
        return this;
    }

    /** Questions answered that many days ago and due in some days. */
    Preparing known(int questions, int ago, int due) {
        IntStream.range(0, questions)
                .mapToObj(one -> new Known(id(known.size()), 4, TODAY.minusDays(ago), TODAY.plusDays(due), KNOWN))
                .forEach(known::add);
        return this;
    }

    Preparing unanswered(int questions) {
        unanswered = IntStream.range(0, questions)
                .mapToObj(one -> new Unanswered(id(1000 + one), 4))
                .toList();
        return this;
    }

    Preparing tasks(Boolean... ticked) {
        tasks = IntStream.range(0, ticked.length)
                .mapToObj(one -> new Task(id(5000 + one), ticked[one]))
                .toList();
        return this;
    }

    /** So many reviews of four minutes were among it, as far as these fit. */
    Preparing done(int minutes, int reviews) {
        done = new Done(minutes, Math.min(minutes, 4 * reviews), reviews);
        return this;
    }

    Preparing satInterview(int ago) {
        lastInterview = TODAY.minusDays(ago);
        return this;
    }

    Preparing daysLater(int days) {
        today = TODAY.plusDays(days);
        return this;
    }

    Preparation preparation() {
        Course course = new Course("guide", known, unanswered, GAPS, tasks);
        List<Goal> ahead = course.goals(goals, today, minutes).toList();
        return new Preparation(today, minutes, 20, done, lastInterview, ahead, List.of(course));
    }

    /** Once the length of the days is stored: the last days begin by what is known and what is not. */
    Preparation saved(int length) {
        Course course = new Course("guide", known, unanswered, GAPS, tasks);
        List<Goal> closing = goals.stream()
                .map(goal -> goal.closing(
                        Closing.of(goal.created(), goal.day(), 4 * known.size(), 4 * unanswered.size(), length)))
                .toList();
        List<Goal> ahead = course.goals(closing, today, length).toList();
        return new Preparation(today, length, 20, done, lastInterview, ahead, List.of(course));
    }

    DailyPlan plan() {
        return DailyPlan.of(preparation());
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }
}
