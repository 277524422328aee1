package dev.greenroom.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.bank.Question;
import dev.greenroom.plan.Course.Known;
import dev.greenroom.plan.Course.Unanswered;
import dev.greenroom.plan.Preparation.Done;
import dev.greenroom.review.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the days of somebody who knew nothing when they learnt of their interview, as the app does, without the app. */
public final class Planning {

    private static final String GUIDE = "guide";

    private final Map<UUID, Question> questions;
    private final int minutes;
    private final int reviews;
    private final Goal goal;

    public Planning(List<Question> questions, LocalDate start, LocalDate interview, int minutes, int reviews) {
        this.questions = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        this.minutes = minutes;
        this.reviews = reviews;
        int all = questions.stream()
                .mapToInt(question -> Effort.review(question.minutes()))
                .sum();
        LocalDate closing = Closing.of(start, interview, 0, all, minutes);
        this.goal = new Goal(new UUID(0, 0), GUIDE, "", start, closing, interview);
    }

    /**
     * What is to be done today.
     *
     * @param gaps days between the reviews of a question that is learnt from now on
     */
    public PlannedDay today(
            LocalDate today, List<Expected> known, List<Integer> gaps, @Nullable LocalDate lastInterview) {
        Course course = new Course(GUIDE, known.stream().map(this::known).toList(), unanswered(known), gaps, List.of());
        List<Goal> goals = course.goals(List.of(goal), today, minutes).toList();
        return DailyPlan.today(
                new Preparation(today, minutes, reviews, Done.NOTHING, lastInterview, goals, List.of(course)));
    }

    private Known known(Expected one) {
        return new Known(one.question(), question(one.question()).minutes(), one.reviewed(), one.due(), one.gaps());
    }

    private List<Unanswered> unanswered(List<Expected> known) {
        return order(known.stream().map(Expected::question).collect(toSet()))
                .map(question -> new Unanswered(question.id(), question.minutes()))
                .toList();
    }

    /** What is not known, in the order in which learning it pays off. */
    public Stream<Question> order(Set<UUID> known) {
        return LearningOrder.of(questions.values(), known).stream();
    }

    public Question question(UUID id) {
        return requireNonNull(questions.get(id));
    }
}
