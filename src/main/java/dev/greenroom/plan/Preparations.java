package dev.greenroom.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.Answers;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.TipTask;
import dev.greenroom.interview.Interviews;
import dev.greenroom.plan.Course.Known;
import dev.greenroom.plan.Course.Task;
import dev.greenroom.plan.Course.Unanswered;
import dev.greenroom.plan.Preparation.Done;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.review.Expected;
import dev.greenroom.review.Reviews;
import dev.greenroom.review.Reviews.Practised;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a plan follows from, in a fixed number of statements a guide. */
@Component
@Transactional(readOnly = true)
class Preparations {

    private final Dates dates;
    private final Guides guides;
    private final Questions questions;
    private final Answers answers;
    private final Reviews reviews;
    private final Interviews interviews;
    private final DoneTasks doneTasks;
    private final LocalCalendar calendar;

    Preparations(
            Dates dates,
            Guides guides,
            Questions questions,
            Answers answers,
            Reviews reviews,
            Interviews interviews,
            DoneTasks doneTasks,
            LocalCalendar calendar) {
        this.dates = dates;
        this.guides = guides;
        this.questions = questions;
        this.answers = answers;
        this.reviews = reviews;
        this.interviews = interviews;
        this.doneTasks = doneTasks;
        this.calendar = calendar;
    }

    /**
     * A preparation with the questions that it is about.
     *
     * @param practised what was practised today
     */
    record Subject(Preparation preparation, Map<UUID, Question> questions, List<Practised> practised) {}

    /** How somebody prepares from that day on; empty if no interview is ahead. */
    Optional<Subject> of(UUID learner, LocalDate today) {
        List<Goal> goals = dates.all(learner).stream().map(InterviewDate::goal).toList();
        List<Goal> ahead = goals.stream().filter(goal -> !goal.isOver(today)).toList();
        return ahead.isEmpty() ? Optional.empty() : Optional.of(of(learner, today, goals, ahead));
    }

    private Subject of(UUID learner, LocalDate today, List<Goal> goals, List<Goal> ahead) {
        Map<UUID, Question> active = ahead.stream()
                .map(Goal::guide)
                .distinct()
                .flatMap(guide -> questions.listed(guide).stream())
                .collect(toMap(Question::id, Function.identity()));
        Set<UUID> done = doneTasks.of(learner);
        LocalDate end = ahead.get(ahead.size() - 1).day();
        List<Course> courses = ahead.stream()
                .map(Goal::guide)
                .distinct()
                .map(guide -> course(guide, reviews.expected(learner, guide, today, end), active, done, today, end))
                .toList();
        int minutes = dates.minutes(learner);
        List<Practised> practised = reviews.practised(learner, today);
        Preparation preparation = new Preparation(
                today,
                minutes,
                reviews.dailyLimit(learner),
                done(practised, active),
                interviews.lastStart(learner).map(calendar::day).orElse(null),
                courses.stream()
                        .flatMap(course -> course.goals(goals, today, minutes))
                        .toList(),
                courses);
        return new Subject(preparation, active, practised);
    }

    private Course course(
            String guide,
            List<Expected> expected,
            Map<UUID, Question> active,
            Set<UUID> done,
            LocalDate today,
            LocalDate end) {
        List<Known> known = expected.stream()
                .filter(one -> active.containsKey(one.question()))
                .map(one -> known(one, active))
                .toList();
        Set<UUID> ids = known.stream().map(Known::question).collect(toSet());
        List<Question> asked = active.values().stream()
                .filter(question -> question.guide().equals(guide))
                .toList();
        List<Unanswered> unanswered = LearningOrder.of(asked, ids).stream()
                .map(question -> new Unanswered(question.id(), question.minutes()))
                .toList();
        return new Course(guide, known, unanswered, reviews.gaps(today, end), tasks(guide, done));
    }

    private static Known known(Expected one, Map<UUID, Question> active) {
        int minutes = requireNonNull(active.get(one.question())).minutes();
        return new Known(one.question(), minutes, one.reviewed(), one.due(), one.gaps());
    }

    private List<Task> tasks(String guide, Set<UUID> done) {
        return guides.tips(guide).stream()
                .flatMap(tip -> tip.tasks().stream())
                .map(TipTask::id)
                .map(task -> new Task(task, done.contains(task)))
                .toList();
    }

    private Done done(List<Practised> practised, Map<UUID, Question> active) {
        Set<UUID> read =
                answers.unanswered(practised.stream().map(Practised::entry).toList());
        List<Practised> reviewed = practised.stream().filter(Practised::review).toList();
        return new Done(minutes(practised, active, read), minutes(reviewed, active, read), reviewed.size());
    }

    private static int minutes(List<Practised> practised, Map<UUID, Question> active, Set<UUID> read) {
        return practised.stream()
                .mapToInt(one -> minutes(one, active, read.contains(one.entry())))
                .sum();
    }

    /** Only what the plan is about counts. */
    private static int minutes(Practised one, Map<UUID, Question> active, boolean onlyRead) {
        Question question = active.get(one.question());
        if (question == null) {
            return 0;
        }
        if (onlyRead) {
            return Effort.reading();
        }
        return one.review() ? Effort.review(question.minutes()) : Effort.answer(question.minutes());
    }
}
