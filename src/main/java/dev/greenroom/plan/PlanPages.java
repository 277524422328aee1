package dev.greenroom.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.OwnGuides;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Tip;
import dev.greenroom.plan.PlanPage.Day;
import dev.greenroom.plan.PlanPage.OpenTask;
import dev.greenroom.plan.PlanPage.Shortage;
import dev.greenroom.plan.PlanPage.Week;
import dev.greenroom.plan.Preparations.Subject;
import dev.greenroom.review.Reviews;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes pages of plans. */
@Component
@Transactional(readOnly = true)
class PlanPages {

    /** How many days are shown one by one: two weeks and the day of an interview after them. */
    private static final int DAYS = 15;

    private static final int WEEK = 7;

    private final Preparations preparations;
    private final Dates dates;
    private final Guides guides;
    private final OwnGuides ownGuides;
    private final Reviews reviews;

    PlanPages(Preparations preparations, Dates dates, Guides guides, OwnGuides ownGuides, Reviews reviews) {
        this.preparations = preparations;
        this.dates = dates;
        this.guides = guides;
        this.ownGuides = ownGuides;
        this.reviews = reviews;
    }

    PlanPage page(Optional<UUID> learner, LocalDate today) {
        List<Guide> all = ownGuides.of(learner);
        int minutes = learner.map(dates::minutes).orElse(DayLength.DEFAULT);
        return learner.flatMap(one -> preparations
                        .of(one, today)
                        .map(subject ->
                                page(subject, all, reviews.due(one, today).questions())))
                .orElseGet(() -> new PlanPage(today, minutes, all, List.of(), List.of(), List.of(), 0, null));
    }

    /** The days of a plan with what their questions and tasks say; none without an interview ahead. */
    List<Day> days(UUID learner, LocalDate today) {
        return preparations.of(learner, today).stream()
                .flatMap(subject -> days(subject, DailyPlan.of(subject.preparation())))
                .toList();
    }

    private PlanPage page(Subject subject, List<Guide> all, int due) {
        Preparation preparation = subject.preparation();
        DailyPlan plan = DailyPlan.of(preparation);
        List<Day> days = days(subject, plan).limit(DAYS).toList();
        return new PlanPage(
                preparation.today(),
                preparation.minutes(),
                all,
                preparation.ahead(),
                days,
                weeks(plan.days().subList(days.size(), plan.days().size())),
                due,
                plan.isComplete() || preparation.isInterviewDay() ? null : shortage(subject, plan, all));
    }

    private Stream<Day> days(Subject subject, DailyPlan plan) {
        Map<UUID, OpenTask> tasks = tasks(subject.preparation());
        return plan.days().stream().map(day -> day(day, subject.questions(), tasks));
    }

    private Map<UUID, OpenTask> tasks(Preparation preparation) {
        Map<UUID, OpenTask> tasks = new HashMap<>();
        for (Course course : preparation.courses()) {
            for (Tip tip : guides.tips(course.guide())) {
                tip.tasks().forEach(task -> tasks.put(task.id(), new OpenTask(tip.id(), task.id(), task.text())));
            }
        }
        return tasks;
    }

    private static Day day(PlannedDay day, Map<UUID, Question> questions, Map<UUID, OpenTask> tasks) {
        return new Day(
                day,
                named(day.learnt(), questions),
                named(day.warmUp(), questions),
                named(day.tasks(), tasks),
                named(day.reviews(), questions).stream()
                        .mapToInt(question -> Effort.review(question.minutes()))
                        .sum());
    }

    private static <T> List<T> named(List<UUID> ids, Map<UUID, T> things) {
        return ids.stream().map(id -> requireNonNull(things.get(id))).toList();
    }

    private static List<Week> weeks(List<PlannedDay> days) {
        return IntStream.iterate(0, from -> from < days.size(), from -> from + WEEK)
                .mapToObj(from -> Week.of(days.subList(from, Math.min(from + WEEK, days.size()))))
                .toList();
    }

    private static Shortage shortage(Subject subject, DailyPlan plan, List<Guide> all) {
        int left = plan.tooMany().size();
        int questions = subject.questions().size() - plan.tooLate();
        OptionalInt enough = left == 0 ? OptionalInt.empty() : DailyPlan.enough(subject.preparation());
        return new Shortage(
                questions - left,
                questions,
                left,
                untouched(subject, plan, all),
                enough,
                plan.tooLate(),
                plan.notBack());
    }

    /** Topics in which nothing is known and for which there is no time. */
    static List<String> untouched(Subject subject, DailyPlan plan, List<Guide> all) {
        Set<UUID> left = Set.copyOf(plan.tooMany());
        List<Question> touched = subject.questions().values().stream()
                .filter(question -> !left.contains(question.id()))
                .toList();
        return all.stream()
                .filter(guide -> subject.preparation().courses().stream()
                        .anyMatch(course -> course.guide().equals(guide.slug())))
                .flatMap(guide -> untouched(guide, touched))
                .toList();
    }

    /** Topics of two guides may have the same name. */
    private static Stream<String> untouched(Guide guide, List<Question> touched) {
        Set<String> topics = touched.stream()
                .filter(question -> question.guide().equals(guide.slug()))
                .map(Question::topic)
                .collect(toSet());
        return guide.topics().stream()
                .filter(topic -> !topics.contains(topic.slug()))
                .map(topic -> topic.title());
    }
}
