package dev.greenroom.plan;

import static dev.greenroom.plan.Preparing.TODAY;
import static dev.greenroom.plan.Preparing.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.plan.Course.Task;
import dev.greenroom.plan.Preparation.Done;
import dev.greenroom.review.LastDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DailyPlanTests {

    @Test
    void withoutAnInterviewThereIsNothingToPlan() {
        assertThat(new Preparing().unanswered(60).plan().days()).isEmpty();
        assertThat(new Preparing().goal(-1, 9).unanswered(60).plan().days()).isEmpty();
    }

    @Test
    void goesFromTodayToTheLastInterview() {
        DailyPlan plan = new Preparing().goal(10).goal(20).unanswered(20).plan();

        assertThat(plan.days().stream().map(PlannedDay::day))
                .containsExactlyElementsOf(TODAY.datesUntil(TODAY.plusDays(21)).toList());
        assertThat(plan.days().get(10).goals()).hasSize(1);
        assertThat(plan.days().get(20).goals()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "10, 30", "15, 8", "30, 2", "30, 28", "30, 365", "45, 60", "60, 5", "90, 14", "240, 3"})
    void noDayIsFullerThanWanted(int minutes, int ahead) {
        DailyPlan plan = new Preparing()
                .minutes(minutes)
                .goal(ahead)
                .known(20, 9, 3)
                .unanswered(40)
                .plan();

        assertThat(plan.days()).allSatisfy(day -> {
            assertThat(day.minutes()).isLessThanOrEqualTo(minutes);
            assertThat(4 * day.reviews().size()
                            + 9 * day.learnt().size()
                            + 4 * day.warmUp().size()
                            + day.interview())
                    .isEqualTo(day.minutes());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 14, 28, 60, 365})
    void everythingComesBackOnceInTheLastDays(int ahead) {
        Preparing preparing =
                new Preparing().minutes(60).goal(ahead).known(12, 40, 400).unanswered(10);
        DailyPlan plan = preparing.plan();
        LocalDate closing = preparing.preparation().goals().get(0).closing();

        List<PlannedDay> last =
                plan.days().stream().filter(day -> !day.day().isBefore(closing)).toList();
        List<UUID> back = last.stream().flatMap(day -> day.reviews().stream()).toList();
        assertThat(back).hasSizeGreaterThanOrEqualTo(12).contains(id(0), id(11));
        assertThat(back).containsAll(plan.learnt().toList());
        assertThat(plan.notBack()).isZero();
        assertThat(last).allSatisfy(day -> assertThat(day.learnt()).isEmpty());
        assertThat(last.size()).isBetween(2, 8);
        for (int known = 0; known < 12; known++) {
            assertThat(back).containsOnlyOnce(id(known));
        }
    }

    @Test
    void theLastDaysShareTheReviewsEvenly() {
        DailyPlan plan =
                new Preparing().minutes(120).goal(28, 0).known(42, 40, 400).plan();

        List<Integer> reviews = plan.days().subList(21, 28).stream()
                .map(day -> day.reviews().size())
                .toList();
        assertThat(reviews).containsExactly(7, 7, 7, 7, 5, 5, 4);
        assertThat(plan.days().subList(0, 21))
                .allSatisfy(day -> assertThat(day.reviews()).isEmpty());
    }

    @Test
    void theLastDaysAskForNothingThatTheQueueHasBroughtBackAlready() {
        LastDays last = new LastDays(TODAY.plusDays(21), TODAY.plusDays(28));
        List<Integer> back = new ArrayList<>();
        for (int day = 21; day < 28; day++) {
            int left = 12 - sum(back);
            Preparing preparing = new Preparing().goal(28).unanswered(48).known(left, 1, 400);
            for (int before = 0; before < back.size(); before++) {
                preparing.known(back.get(before), -21 - before, 400);
            }
            int share = last.share(TODAY.plusDays(day), left, 0);

            List<UUID> planned = preparing.daysLater(day).plan().days().get(0).reviews();
            assertThat(planned).as("day %s", day).hasSizeLessThanOrEqualTo(share);
            back.add(share);
        }
        assertThat(sum(back)).isEqualTo(12);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void weakOnesComeBackFirst() {
        Preparing preparing =
                new Preparing().goal(5, 20).satInterview(1).known(3, 10, 20).known(3, 40, 20);

        assertThat(preparing.plan().days().get(0).reviews()).containsExactly(id(3), id(4));
    }

    @Test
    void everythingNewIsReviewedBeforeTheInterview() {
        DailyPlan plan = new Preparing().goal(28).unanswered(60).plan();

        Map<UUID, LocalDate> learnt = new HashMap<>();
        plan.days().forEach(day -> day.learnt().forEach(one -> learnt.put(one, day.day())));
        assertThat(learnt).hasSizeGreaterThan(30);
        assertThat(learnt)
                .allSatisfy((question, day) ->
                        assertThat(reviewsOf(plan, question)).isNotEmpty().allMatch(review -> review.isAfter(day)));
    }

    private static List<LocalDate> reviewsOf(DailyPlan plan, UUID question) {
        return plan.days().stream()
                .filter(day -> day.reviews().contains(question))
                .map(PlannedDay::day)
                .toList();
    }

    @Test
    void theDayItselfIsForAShortWarmUp() {
        PlannedDay day = new Preparing()
                .goal(0)
                .known(20, 9, -1)
                .unanswered(20)
                .tasks(false)
                .plan()
                .days()
                .get(0);

        assertThat(day.warmUp()).hasSize(5);
        assertThat(day.reviews()).isEmpty();
        assertThat(day.learnt()).isEmpty();
        assertThat(day.interview()).isZero();
        assertThat(day.tasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "5, 0", "7, 0"})
    void whatWasReviewedOnTheDayItselfIsPartOfTheWarmUp(int reviewed, int left) {
        PlannedDay day = new Preparing()
                .goal(0)
                .known(reviewed, 0, 1)
                .known(20, 9, -1)
                .done(4 * reviewed, reviewed)
                .minutes(60)
                .plan()
                .days()
                .get(0);

        assertThat(day.warmUp()).hasSize(left).doesNotContain(id(0), id(reviewed - 1));
        assertThat(day.minutes()).isEqualTo(4 * left);
    }

    @Test
    void nothingIsPlannedAfterTheLastInterview() {
        DailyPlan plan = new Preparing().goal(5).known(9, 3, 1).unanswered(9).plan();

        assertThat(plan.days()).hasSize(6);
        assertThat(plan.days().get(5).reviews()).isEmpty();
    }

    @Test
    void whoHasUntilTomorrowLearnsToday() {
        DailyPlan plan = new Preparing().goal(1).unanswered(9).plan();

        assertThat(plan.days().get(0).learnt()).hasSize(3);
        assertThat(plan.days().get(1).warmUp()).hasSize(3);
        assertThat(plan.tooMany()).hasSize(6);
    }

    @Test
    void whatTheWarmUpBringsBackComesBack() {
        assertThat(new Preparing().goal(1).known(3, 0, 2).plan().notBack()).isZero();
        assertThat(new Preparing().goal(1).known(8, 0, 2).plan().notBack()).isEqualTo(3);
    }

    @Test
    void mockInterviewsComeOnceAWeekAndTwoDaysBefore() {
        DailyPlan plan = new Preparing().goal(28).unanswered(60).plan();

        assertThat(interviews(plan)).containsExactly(3, 10, 17, 26);
        assertThat(plan.days().get(3).interview()).isEqualTo(30);
        assertThat(plan.days().get(27).interview()).isZero();
    }

    @Test
    void aMockInterviewThatWasSatCounts() {
        assertThat(interviews(new Preparing().goal(28, 9).satInterview(2).plan()))
                .containsExactly(5, 12, 19, 26);
        assertThat(interviews(new Preparing().goal(2, 9).satInterview(0).plan()))
                .isEmpty();
        assertThat(interviews(new Preparing().goal(28, 9).minutes(10).plan())).isEmpty();
    }

    private static List<Integer> interviews(DailyPlan plan) {
        return Stream.iterate(0, at -> at < plan.days().size(), at -> at + 1)
                .filter(at -> plan.days().get(at).interview() > 0)
                .toList();
    }

    @Test
    void whatWasDoneTodayIsNotAskedForAgain() {
        assertThat(new Preparing().goal(28).unanswered(60).plan().days().get(0).learnt())
                .hasSize(3);
        assertThat(new Preparing()
                        .goal(28)
                        .unanswered(57)
                        .done(18, 0)
                        .plan()
                        .days()
                        .get(0)
                        .learnt())
                .hasSize(1);
        assertThat(new Preparing()
                        .goal(28)
                        .unanswered(57)
                        .done(40, 0)
                        .plan()
                        .days()
                        .get(0)
                        .isEmpty())
                .isTrue();
        assertThat(new Preparing()
                        .goal(28)
                        .known(30, 9, -1)
                        .done(0, 18)
                        .plan()
                        .days()
                        .get(0)
                        .reviews())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 0", "0, 1", "2, 1", "3, 1", "0, 2", "3, 2"})
    void whatIsLeftOfADayIsWhatWasPlannedForIt(int reviewed, int learnt) {
        PlannedDay left = new Preparing()
                .goal(28)
                .known(reviewed, 0, 11)
                .known(learnt, 0, 2)
                .known(6 - reviewed, 9, -1)
                .unanswered(60 - learnt)
                .done(4 * reviewed + 9 * learnt, reviewed)
                .plan()
                .days()
                .get(0);

        assertThat(left.reviews()).hasSize(3 - reviewed);
        assertThat(left.learnt()).hasSize(2 - learnt);
    }

    @Test
    void missedDaysArePlannedAgain() {
        Preparing preparing = new Preparing().goal(28).unanswered(20);
        assertThat(preparing.plan().suffices()).isTrue();

        DailyPlan late = preparing.daysLater(9).plan();
        assertThat(late.days()).hasSize(20);
        assertThat(late.learnt()).hasSize(20);
    }

    @Test
    void saysWhatDoesNotFitAndWhatWouldBeEnough() {
        Preparing preparing = new Preparing().goal(14).unanswered(60);
        DailyPlan plan = preparing.plan();

        assertThat(plan.suffices()).isFalse();
        assertThat(plan.learnt()).startsWith(id(1000)).doesNotContain(id(1059));
        assertThat(plan.tooMany())
                .contains(id(1059))
                .hasSize(60 - (int) plan.learnt().count());
        int enough = DailyPlan.enough(preparing.preparation()).orElseThrow();
        assertThat(enough).isGreaterThan(30).isLessThan(240);
        assertThat(DailyPlan.of(preparing.preparation().withMinutes(enough)).suffices())
                .isTrue();
        assertThat(DailyPlan.of(preparing.preparation().withMinutes(enough - 5)).suffices())
                .isFalse();
        assertThat(DailyPlan.enough(new Preparing().goal(1).unanswered(60).preparation()))
                .isEmpty();
    }

    @Test
    void whatWouldBeEnoughIsEnoughOnceItIsChosen() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Preparing preparing = new Preparing()
                    .goal(1 + random.nextInt(40), random.nextInt(30))
                    .known(random.nextInt(60), 9, 3)
                    .unanswered(1 + random.nextInt(60));
            Preparation now = preparing.saved(5 * (2 + random.nextInt(12)));
            if (!DailyPlan.of(now).suffices()) {
                OptionalInt enough = DailyPlan.enough(now);
                Preparation then = preparing.saved(enough.orElse(DayLength.LONGEST));
                assertThat(DailyPlan.of(then).suffices())
                        .as("%s, %s", now, enough)
                        .isEqualTo(enough.isPresent());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"24, 0, 8", "24, 6, 8", "20, 0, 14", "25, 0, 6"})
    void whoBeginsLateStillLearns(int daysLater, int known, int learnt) {
        DailyPlan plan = new Preparing()
                .goal(30)
                .known(known, 1, 90)
                .unanswered(60)
                .daysLater(daysLater)
                .plan();

        assertThat(plan.learnt()).hasSize(learnt);
        assertThat(plan.tooMany()).hasSize(60 - learnt);
        assertThat(plan.notBack()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {23, 28})
    void inTheLastDaysItIsTooLateHoweverLongTheyAre(int daysLater) {
        DailyPlan plan = new Preparing()
                .goal(28)
                .known(59, -20, 90)
                .unanswered(1)
                .daysLater(daysLater)
                .plan();

        assertThat(plan.suffices()).isTrue();
        assertThat(plan.tooLate()).isOne();
        assertThat(plan.isComplete()).isFalse();
    }

    @Test
    void nothingIsTooLateWhileAnotherInterviewIsFarAhead() {
        DailyPlan plan =
                new Preparing().goal(20).goal(48).unanswered(60).daysLater(19).plan();

        assertThat(plan.tooLate()).isZero();
        assertThat(plan.tooMany()).isNotEmpty();
    }

    @Test
    void aYearIsPlannedInOneGo() {
        DailyPlan plan = new Preparing()
                .goal(365)
                .known(30, 9, 3)
                .unanswered(30)
                .tasks(false, false)
                .plan();

        assertThat(plan.suffices()).isTrue();
        assertThat(plan.days()).hasSize(366);
        assertThat(plan.learnt()).hasSize(30);
        assertThat(plan.days().stream()
                        .filter(day -> !day.tasks().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .day())
                .isEqualTo(TODAY.plusDays(365 - 42));
    }

    @Test
    void twoInterviewsEachHaveTheirLastDays() {
        DailyPlan plan =
                new Preparing().minutes(60).goal(10).goal(30).known(10, 40, 400).plan();

        assertThat(reviewsOf(plan, id(0)))
                .filteredOn(day -> day.isBefore(TODAY.plusDays(10)))
                .hasSize(1);
        assertThat(reviewsOf(plan, id(0)))
                .filteredOn(day -> day.isAfter(TODAY.plusDays(10)))
                .isNotEmpty();
        assertThat(plan.notBack()).isZero();
    }

    @Test
    void todayIsTheFirstDayOfThePlan() {
        Preparing preparing =
                new Preparing().goal(20).known(10, 9, 0).unanswered(10).tasks(false, false);

        assertThat(DailyPlan.today(preparing.preparation()))
                .isEqualTo(preparing.plan().days().get(0));
    }

    @Test
    void tasksComeInTheirOrderAndNotOnTheDay() {
        DailyPlan plan = new Preparing().goal(9).tasks(false, true, false).plan();

        assertThat(plan.days().get(0).tasks()).containsExactly(id(5000));
        assertThat(plan.days().get(6).tasks()).containsExactly(id(5002));
        assertThat(plan.days().stream().flatMap(day -> day.tasks().stream())).hasSize(2);
    }

    @Test
    void tasksWithoutRoomAreForTheNextInterview() {
        Boolean[] open = Stream.generate(() -> false).limit(9).toArray(Boolean[]::new);
        List<PlannedDay> days =
                new Preparing().goal(1).goal(20).tasks(open).plan().days();

        assertThat(days.get(0).tasks()).hasSize(4);
        assertThat(days.get(1).tasks()).isEmpty();
        assertThat(days.stream().flatMap(day -> day.tasks().stream())).hasSize(9);
    }

    @Test
    void tasksOfTwoGuidesShareTheirDays() {
        LocalDate day = TODAY.plusDays(10);
        List<Goal> goals = Stream.of("one", "other")
                .map(guide -> new Goal(UUID.randomUUID(), guide, "", TODAY, day.minusDays(2), day))
                .toList();
        List<Course> courses = List.of(withTasks("one", 0, 21), withTasks("other", 100, 21));
        DailyPlan plan = DailyPlan.of(new Preparation(TODAY, 30, 20, Done.NOTHING, null, goals, courses));

        List<Integer> tasks =
                plan.days().stream().map(planned -> planned.tasks().size()).toList();
        assertThat(tasks).hasSize(11).endsWith(0).allMatch(number -> number <= 4);
        assertThat(sum(tasks)).isBetween(36, 40);
    }

    private static Course withTasks(String guide, int first, int tasks) {
        return new Course(
                guide,
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(first, first + tasks)
                        .mapToObj(task -> new Task(id(task), false))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 7, 8})
    void missedTasksAreMadeUpFor(int daysLater) {
        Preparing preparing = new Preparing().goal(9).daysLater(daysLater);
        Boolean[] open = Stream.generate(() -> false).limit(24).toArray(Boolean[]::new);
        List<PlannedDay> days = preparing.tasks(open).plan().days();

        assertThat(days.stream().flatMap(day -> day.tasks().stream()))
                .containsExactlyElementsOf(Stream.iterate(5000, at -> at + 1)
                        .limit(Math.min(24, 4 * (9 - daysLater)))
                        .map(Preparing::id)
                        .toList());
        assertThat(days.get(0).tasks()).hasSizeBetween(1, 4);
        assertThat(days.get(days.size() - 1).tasks()).isEmpty();
    }

    @Test
    void theLastDaysAreAQuarterOfTheTime() {
        assertThat(closing(0)).isZero();
        assertThat(closing(1)).isZero();
        assertThat(closing(3)).isEqualTo(1);
        assertThat(closing(8)).isEqualTo(2);
        assertThat(closing(20)).isEqualTo(5);
        assertThat(closing(365)).isEqualTo(7);
        assertThat(daysFor(100, 0)).isEqualTo(4);
        assertThat(daysFor(0, 60)).isEqualTo(2);
        assertThat(daysFor(0, 400)).isEqualTo(3);
        assertThat(daysFor(400, 0)).isEqualTo(5);
        assertThat(Closing.of(TODAY, TODAY.minusDays(3), 0, 0, 30)).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void theTimeForAnInterviewBeginsAfterTheOneBeforeEvenOnceThatIsOver() {
        Preparing preparing = new Preparing().goal(28).goal(32).known(1, 1, 90).unanswered(1);
        LocalDate closing = TODAY.plusDays(31);

        for (int daysLater : List.of(0, 28, 29)) {
            List<Goal> goals =
                    preparing.daysLater(daysLater).preparation().withMinutes(60).goals();
            assertThat(goals.get(goals.size() - 1).closing())
                    .as("%s days later", daysLater)
                    .isEqualTo(closing);
        }
    }

    private static int closing(int ahead) {
        LocalDate day = TODAY.plusDays(ahead);
        return Closing.of(TODAY, day, 0, 0, 30).until(day).getDays();
    }

    private static int daysFor(int known, int unanswered) {
        LocalDate day = TODAY.plusDays(10);
        return Closing.of(TODAY, day, known, unanswered, 30).until(day).getDays();
    }
}
