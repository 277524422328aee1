package dev.greenroom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlanIT extends IntegrationTest {

    @Autowired
    private Dates dates;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void liveInUtc() {
        learner.cookie("zone", "UTC");
        anotherLearner.cookie("zone", "UTC");
    }

    @Test
    void withoutADateThePageSaysWhatWillBeHere() {
        Document page = visitor().page("/plan");

        assertThat(page.expectFirst("h1").text()).isEqualTo("A plan until your interview");
        assertThat(page.select("form[action=/plan/dates] input[name=day]")).hasSize(1);
        assertThat(page.select("header nav a[aria-current=page]").text()).isEqualTo("Plan");
        assertThat(visitor().get("/plan.ics").status()).isEqualTo(404);
        assertThat(visitor().page("/").select("main a[href=/plan]")).isEmpty();
    }

    @Test
    void aDateAloneMakesAWholePlan() {
        Answer added = add(learner, today().plusDays(20), "Acme & Sons");

        assertThat(added.status()).isEqualTo(303);
        Document page = learner.page(added.location());
        assertThat(page.expectFirst("h1").text()).isEqualTo("20 days until your interview");
        assertThat(page.text()).contains("Acme & Sons");
        assertThat(page.select(".plan-today a[href^=/questions/]")).hasSizeBetween(3, 4);
        assertThat(page.expectFirst(".plan-days").select("> li")).hasSize(14);
        assertThat(page.select(".tick")).isNotEmpty();
        assertThat(page.expectFirst(".plan-shortage").text()).contains("With 30 minutes a day", "all of them fit");
        assertThat(anotherLearner.page("/plan").text()).doesNotContain("Acme");
    }

    @ParameterizedTest
    @CsvSource({"0, Your interview is today", "1, Your interview is tomorrow", "365, 365 days until your interview"})
    void todayTomorrowAndInAYear(int ahead, String title) {
        add(learner, today().plusDays(ahead), "");

        assertThat(learner.page("/plan").expectFirst("h1").text()).isEqualTo(title);
        assertThat(learner.page("/").select(".home-head a[href=/plan]")).hasSize(1);
        assertThat(learner.get("/plan.ics").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Choose the day",
        "soon, is no day",
        "2026-13-40, is no day",
        "2020-01-01, That day is over",
        "2099-01-01, more than two years away"
    })
    void aDayThatIsNoneIsRefusedBesideItsField(String day, String message) {
        Answer refused = learner.post("/plan/dates", Map.of("day", day, "company", "Acme"));

        assertThat(refused.status()).isEqualTo(422);
        Element field = refused.page().expectFirst("input[name=day]");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.page()
                        .expectFirst("#" + field.attr("aria-describedby"))
                        .text())
                .contains(message);
        assertThat(field.val()).isEqualTo(day);
        assertThat(refused.page().expectFirst("input[name=company]").val()).isEqualTo("Acme");
    }

    @Test
    void aCompanyMayBeLongButNotTooLong() {
        assertThat(add(learner, today(), "x".repeat(121)).status()).isEqualTo(422);
        assertThat(add(learner, today(), "x".repeat(120)).status()).isEqualTo(303);
    }

    @Test
    void thereIsRoomForTwentyDates() {
        for (int day = 1; day <= 20; day++) {
            assertThat(add(learner, today().plusDays(day), "").status()).isEqualTo(303);
        }

        Answer refused = add(learner, today().plusDays(21), "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("at most 20 interviews");
    }

    @Test
    void theSameDateTwiceIsOne() {
        add(learner, today().plusDays(9), "Acme");
        add(learner, today().plusDays(9), "Acme");

        assertThat(learner.page("/plan").select(".plan-dates > li")).hasSize(1);
    }

    @Test
    void datesThatAreAddedAtOnceAllHaveTheirHorizons() throws Exception {
        String company = "Company " + UUID.randomUUID();
        add(learner, today(), company);
        UUID id = jdbc.sql("select learner_id from interview_date where company = ?")
                .param(company)
                .query(UUID.class)
                .single();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int day = 1; day < 20; day += 2) {
                LocalDate one = today().plusDays(day);
                List<Future<?>> added = List.of(
                        threads.submit(() -> add(id, one, together)),
                        threads.submit(() -> add(id, one.plusDays(1), together)));
                for (Future<?> each : added) {
                    each.get(1, TimeUnit.MINUTES);
                }
                assertThat(horizons(id)).isEqualTo(day + 2);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void add(UUID id, LocalDate day, CyclicBarrier together) throws Exception {
        together.await(1, TimeUnit.MINUTES);
        dates.add(id, new InterviewDate.Wanted(GUIDE, "", day), today());
        return null;
    }

    private int horizons(UUID id) {
        return jdbc.sql("select count(*) from review_horizon where learner_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void aDateIsChangedAndRemoved() {
        add(learner, today().plusDays(9), "Acme");
        Element form = learner.page("/plan").expectFirst(".plan-dates form");

        Answer refused = learner.submit(form, Map.of("day", "2020-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".plan-dates details[open] [aria-invalid=true]"))
                .hasSize(1);
        assertThat(learner.submit(form, Map.of("day", today().plusDays(4).toString()))
                        .status())
                .isEqualTo(303);
        assertThat(learner.page("/plan").expectFirst("h1").text()).startsWith("4 days");

        assertThat(learner.submit(form, form.attr("action") + "/removals", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(learner.page("/plan").expectFirst("h1").text()).isEqualTo("A plan until your interview");
    }

    @Test
    void aDateIsNotMovedOntoOneThatSaysTheSame() {
        add(learner, today().plusDays(4), "Acme");
        add(learner, today().plusDays(9), "Acme");
        Element first = learner.page("/plan").expectFirst(".plan-dates form");

        Answer refused = learner.submit(first, Map.of("day", today().plusDays(9).toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()
                        .expectFirst(".plan-dates details[open] .error")
                        .text())
                .contains("on that day already");
        assertThat(refused.page()
                        .expectFirst(".plan-dates details[open] input[name=day]")
                        .val())
                .isEqualTo(today().plusDays(9).toString());
        assertThat(learner.submit(first, Map.of()).status()).isEqualTo(303);
        assertThat(learner.page("/plan").select(".plan-dates > li")).hasSize(2);
    }

    @Test
    void theDatesOfOthersAreNotFound() {
        add(anotherLearner, today().plusDays(9), "Acme");
        String theirs =
                anotherLearner.page("/plan").expectFirst(".plan-dates form").attr("action");
        learner.post("/plan/minutes", Map.of("minutes", "30"));

        for (String address : List.of(theirs, "/plan/dates/" + UUID.randomUUID())) {
            assertThat(learner.post(address, Map.of("day", today().toString())).status())
                    .isEqualTo(404);
            assertThat(learner.post(address + "/removals", Map.of()).status()).isEqualTo(404);
            assertThat(visitor().post(address + "/removals", Map.of()).status()).isEqualTo(404);
        }
        assertThat(learner.post("/plan/dates/none/removals", Map.of()).status()).isEqualTo(404);
        assertThat(learner.post("/plan/dates", Map.of("day", today().toString(), "guide", "none"))
                        .status())
                .isEqualTo(404);
        assertThat(anotherLearner.page("/plan").select(".plan-dates > li")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"10, 303", "240, 303", "9, 422", "241, 422", "'', 422", "many, 422", "99999999999, 422"})
    void aDayHasTenMinutesToFourHours(String minutes, int status) {
        Answer answer = learner.post("/plan/minutes", Map.of("minutes", minutes));

        assertThat(answer.status()).isEqualTo(status);
        Document page = status == 303 ? learner.page("/plan") : answer.page();
        assertThat(page.expectFirst("#minutes").val()).isEqualTo(minutes);
        assertThat(page.select("#minutes-problem")).hasSize(status == 303 ? 0 : 1);
    }

    @Test
    void theFirstDateAndTheLengthOfTheDaysAreOneForm() {
        Document page = learner.page("/plan");
        assertThat(page.select("main form")).hasSize(1);
        String day = today().plusDays(9).toString();

        Answer refused = learner.submit(
                page.expectFirst("main form"), Map.of("day", day, "company", "Acme", "minutes", "5 hours"));
        assertThat(refused.status()).isEqualTo(422);
        Element form = refused.page().expectFirst("main form");
        assertThat(form.expectFirst("#minutes").attr("aria-describedby")).startsWith("minutes-problem");
        assertThat(form.select("#minutes-problem")).hasSize(1);
        assertThat(form.select("input:not([type=hidden])").eachAttr("value")).containsExactly(day, "Acme", "5 hours");

        refused = learner.submit(form, Map.of("day", "", "minutes", "45"));
        form = refused.page().expectFirst("main form");
        assertThat(form.select("#minutes[aria-invalid], #minutes-problem")).isEmpty();
        assertThat(form.expectFirst("#minutes").val()).isEqualTo("45");

        assertThat(learner.submit(form, Map.of("day", day)).status()).isEqualTo(303);
        page = learner.page("/plan");
        assertThat(page.expectFirst("h1").text()).isEqualTo("9 days until your interview");
        assertThat(page.expectFirst("form[action=/plan/minutes] #minutes").val())
                .isEqualTo("45");
    }

    @Test
    void longerDaysTakeMore() {
        add(learner, today().plusDays(20), "");
        learner.post("/plan/minutes", Map.of("minutes", "90"));

        assertThat(learner.page("/plan").select(".plan-today a[href^=/questions/]"))
                .hasSizeGreaterThan(6);
    }

    @Test
    void anInterviewInTwoWeeksIsAmongTheDaysThatAreShown() {
        add(learner, today().plusDays(14), "Acme");

        Document page = learner.page("/plan");
        assertThat(page.expectFirst(".plan-days > li:last-child").text()).contains("Interview at Acme");
        assertThat(page.select("main details .plan-days")).isEmpty();
    }

    @Test
    void theWeeksFarAheadHaveAllThatTheirDaysHave() {
        learner.post("/plan/minutes", Map.of("minutes", "10"));
        add(learner, today().plusDays(365), "Acme");

        List<String> weeks =
                learner.page("/plan").select("main details .plan-days > li p").eachText();
        assertThat(weeks).contains("nothing planned").doesNotContain("");
        assertThat(weeks.get(weeks.size() - 1)).contains("Interview at Acme", "warm-up with");
        assertThat(weeks.subList(weeks.size() - 6, weeks.size() - 1))
                .allSatisfy(week -> assertThat(week).contains("tasks"));
    }

    @Test
    void whoKnowsNothingIsToldOfNoQuestionThatTheyKnow() {
        learner.post("/plan/minutes", Map.of("minutes", "60"));
        add(learner, today().plusDays(1), "");

        assertThat(learner.page("/plan").expectFirst(".plan-shortage").text())
                .contains("In the last days 2 questions do not come back")
                .doesNotContain("that you know");
    }

    @Test
    void thereIsNoWordOfAWarmUpWhereThereIsNone() {
        add(learner, today(), "");
        assertThat(planned()).contains("Today it counts.").doesNotContain("warm up");
        assertThat(home()).contains("Today it counts.").doesNotContain("warm up");

        answerBadly(anotherLearner, "/questions/" + GUIDE + "/golden-signals");
        add(anotherLearner, today().plusDays(1), "");
        clock.advance(Duration.ofDays(1));
        assertThat(anotherLearner.page("/plan").text()).contains("warm up with a few questions");
        assertThat(anotherLearner.page("/").text()).contains("warm up with a few questions");
    }

    @Test
    void aDayOnWhichNothingIsLeftSaysOnlyThat() {
        learner.post("/plan/minutes", Map.of("minutes", "10"));
        add(learner, today().plusDays(365), "");
        answerBadly(learner, open().get(0));

        assertThat(planned()).contains("Nothing more is planned for today.");
        assertThat(home()).contains("Nothing more is planned for today.");
    }

    @Test
    void inTheLastDaysNoLengthOfTheDaysIsBlamed() {
        add(learner, today().plusDays(28), "");
        clock.advance(Duration.ofDays(26));

        assertThat(learner.page("/plan").expectFirst(".plan-shortage").text())
                .startsWith("Nothing new is begun in the last days")
                .doesNotContain("minutes a day", "four hours");
        clock.advance(Duration.ofDays(2));
        assertThat(learner.page("/plan").select(".plan-shortage")).isEmpty();
    }

    @Test
    void whoBeginsInTheLastWeekStillLearns() {
        add(learner, today().plusDays(30), "");
        clock.advance(Duration.ofDays(24));

        Document page = learner.page("/plan");
        assertThat(page.select(".plan-days").text()).contains("new question");
        assertThat(page.expectFirst(".plan-shortage").text()).doesNotContain("Nothing new is begun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void theDayIsThatOfWhereTheLearnerIs(String zone) {
        LocalDate there = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
        learner.cookie("zone", zone);
        add(learner, there.plusDays(10), "");

        assertThat(learner.page("/plan").expectFirst("h1").text()).isEqualTo("10 days until your interview");
        assertThat(learner.page("/plan").expectFirst("input[name=day]").attr("min"))
                .isEqualTo(there.toString());
    }

    @Test
    void theDayOnWhichClocksChangeIsADayLikeAnyOther() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant change = berlin.getRules()
                .nextTransition(clock.instant().plus(Duration.ofDays(3)))
                .getInstant();
        clock.advance(Duration.between(clock.instant(), change.minus(Duration.ofDays(2))));
        LocalDate today = LocalDate.ofInstant(clock.instant(), berlin);
        learner.cookie("zone", "Europe/Berlin");
        add(learner, today.plusDays(5), "");

        Document page = learner.page("/plan");
        assertThat(page.expectFirst("h1").text()).isEqualTo("5 days until your interview");
        assertThat(page.select(".plan-days time").eachAttr("datetime"))
                .isEqualTo(today.plusDays(1)
                        .datesUntil(today.plusDays(6))
                        .map(LocalDate::toString)
                        .toList());
    }

    @Test
    void aPassedDateMakesRoomForTheNext() {
        add(learner, today().plusDays(3), "First");
        add(learner, today().plusDays(9), "Second");
        clock.advance(Duration.ofDays(4));

        Document page = learner.page("/plan");
        assertThat(page.expectFirst("h1").text()).isEqualTo("5 days until your interview");
        assertThat(page.text()).contains("Second").doesNotContain("First");
    }

    @Test
    void theTimeForAnInterviewBeginsAfterTheOneBeforeItEvenOnceThatIsOver() {
        String company = "Company " + UUID.randomUUID();
        add(learner, today().plusDays(28), "");
        add(learner, today().plusDays(32), company);
        LocalDate closing = closing(company);
        clock.advance(Duration.ofDays(29));

        learner.post("/plan/minutes", Map.of("minutes", "35"));

        assertThat(closing(company)).isEqualTo(closing);
    }

    private LocalDate closing(String company) {
        return jdbc.sql("select closing_day from interview_date where company = ?")
                .param(company)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void theFileTellsInterviewsAheadFromThoseThatAreOver() {
        add(learner, today().plusDays(3), "First");
        add(learner, today().plusDays(9), "Second");
        clock.advance(Duration.ofDays(4));

        String file = learner.get("/account/data.md").body();
        assertThat(file.lines().filter(line -> line.startsWith("#") || line.startsWith("- 2")))
                .containsSubsequence(
                        "## Interviews ahead",
                        "- " + today().plusDays(5) + " ` Second `",
                        "## Interviews that are over",
                        "- " + today().minusDays(1) + " ` First `");
    }

    @Test
    void aTickedTaskLeavesThePlan() {
        add(learner, today().plusDays(9), "");
        Element task = learner.page("/plan").expectFirst(".tick");

        Answer ticked = learner.post(task.attr("formaction"), Map.of("done", "true", "from", "plan"));
        assertThat(ticked.location()).isEqualTo("/plan");
        assertThat(learner.page("/plan").select("#" + task.id())).isEmpty();
        assertThat(learner.page("/tips").expectFirst("[id=" + task.id() + "]").attr("aria-checked"))
                .isEqualTo("true");
    }

    @Test
    void anInterviewWhoseTimeIsUpCountsForThePlan() {
        beAtTheEndOfTheDaysInterview();

        assertThat(learner.page("/plan")
                        .expectFirst("[aria-labelledby=today-title]")
                        .text())
                .doesNotContain("mock interview");
    }

    @Test
    void anInterviewWhoseTimeIsUpCountsForTheStartPageAtOnce() {
        beAtTheEndOfTheDaysInterview();

        assertThat(learner.page("/").expectFirst(".home-head").text())
                .contains("days until your interview")
                .doesNotContain("is waiting", "mock interview", "Set up today's interview");
    }

    /** The plan asks for an interview, and its time is up since nobody looked at it last. */
    private void beAtTheEndOfTheDaysInterview() {
        add(learner, today().plusDays(20), "");
        clock.advance(Duration.ofDays(3));
        assertThat(learner.page("/plan")
                        .expectFirst("[aria-labelledby=today-title]")
                        .text())
                .contains("30-minute mock interview");
        String interview = learner.post("/interviews", Map.of()).location();
        for (int minute = 0; minute < 29; minute++) {
            clock.advance(Duration.ofMinutes(1));
            learner.get(interview + "/clock");
        }
        clock.advance(Duration.ofSeconds(90));
    }

    @Test
    void whatIsAnsweredTodayIsDoneForToday() {
        add(learner, today().plusDays(20), "");
        String before = learner.page("/").expectFirst(".home-head").text();
        String first = learner.page("/plan")
                .expectFirst(".plan-today a[href^=/questions/]")
                .attr("href");
        answerBadly(learner, first);

        assertThat(learner.page("/plan").select(".plan-today a").eachAttr("href"))
                .hasSizeBetween(1, 3)
                .doesNotContain(first);
        assertThat(before).contains("20 days", "Planned for today");
        assertThat(learner.page("/").expectFirst(".home-head").text()).isNotEqualTo(before);
    }

    @Test
    void anAnswerLeadsOnToTheNextQuestionOfToday() {
        add(learner, today().plusDays(20), "");
        String answer = "";
        for (List<String> open = open(); !open.isEmpty(); open = open()) {
            answer = answerBadly(learner, open.get(0));
            List<String> rest = open();
            if (!rest.isEmpty()) {
                Element on = learner.page(answer).expectFirst(".beside-next .button");
                assertThat(on.expectFirst("span").text()).isEqualTo("On with today's plan");
                assertThat(on.attr("href")).isEqualTo(rest.get(0));
            }
        }

        assertThat(learner.page(answer).select(".beside-next .button span").eachText())
                .contains("Next in the list")
                .doesNotContain("On with today's plan");
        assertThat(anotherLearner
                        .page(answerBadly(anotherLearner, "/questions/" + GUIDE + "/golden-signals"))
                        .select(".beside-next")
                        .text())
                .doesNotContain("plan");
    }

    @Test
    void anAnswerThatIsNotMarkedYetLeadsOnAsWell() {
        add(learner, today().plusDays(20), "");
        List<String> open = open();
        String answer = learner.post(open.get(0) + "/answers", Map.of()).location();
        learner.submit(
                learner.page(answer).expectFirst("form[action$=submission]"),
                Map.of("text", "That is not easy to say."));

        assertThat(learner.page(answer).expectFirst(".beside-next .button").attr("href"))
                .isEqualTo(open.get(1));
    }

    @Test
    void aReviewLeadsOnToTheQueueWhateverIsPlanned() {
        answerBadly(learner, "/questions/" + GUIDE + "/golden-signals");
        add(learner, today().plusDays(20), "");
        clock.advance(Duration.ofDays(2));

        String review = answerBadly(learner, "/questions/" + GUIDE + "/golden-signals");
        assertThat(open()).isNotEmpty();
        assertThat(learner.page(review).expectFirst(".beside-next .button").attr("href"))
                .isEqualTo("/reviews");
    }

    @Test
    void aWarmUpLeadsOnToTheNextAlthoughItWasDue() {
        answerBadly(learner, "/questions/" + GUIDE + "/golden-signals");
        answerBadly(learner, "/questions/" + GUIDE + "/cap-theorem-stated");
        add(learner, today().plusDays(2), "");
        clock.advance(Duration.ofDays(2));
        List<String> warmUp = open();

        String answer = answerBadly(learner, warmUp.get(0));
        assertThat(learner.page(answer).expectFirst(".beside-next .button").attr("href"))
                .isEqualTo(warmUp.get(1));
    }

    /** Where the questions are answered that are left of today. */
    private List<String> open() {
        return learner.page("/plan").select(".plan-today a[href^=/questions/]").eachAttr("href");
    }

    @Test
    void oneDayIsOneStoryWhereverItIsTold() {
        for (String slug : List.of("golden-signals", "cap-theorem-stated", "partition-key", "design-principles")) {
            answerBadly(learner, "/questions/" + GUIDE + "/" + slug);
        }
        add(learner, today().plusDays(20), "");
        clock.advance(Duration.ofDays(1));

        assertThat(planned()).contains("Review 3 of the 4 questions that are due");
        assertThat(home()).contains("3 of the 4 reviews that are due", "2 new questions", "Review now");
        assertThat(learner.page("/reviews").text()).contains("1 of 4 due today");
        assertThat(summaries().get(0)).contains("3 reviews\\, 2 new questions");

        for (int reviewed = 0; reviewed < 3; reviewed++) {
            review();
        }
        assertThat(planned())
                .contains("One more question is due for review. Today’s plan does without it.")
                .doesNotContain("Review");
        assertThat(home()).contains("2 new questions", "One more question is due for review.", "Answer a question");
        assertThat(learner.page("/reviews").text()).contains("4 of 4 due today");
        assertThat(summaries().get(0)).contains("2 new questions").doesNotContain("review");
    }

    private String planned() {
        return learner.page("/plan")
                .expectFirst("[aria-labelledby=today-title]")
                .text();
    }

    private String home() {
        return learner.page("/").expectFirst(".home-head").text();
    }

    private void review() {
        Element reveal = learner.page("/reviews").expectFirst("form[action$=reveals]");
        Document compared = learner.page(learner.submit(reveal, Map.of()).location());
        learner.submit(compared.expectFirst("form[action$=ratings]"), Map.of("grade", "good"));
    }

    @Test
    void lookingAtModelAnswersIsNotADaysWork() {
        add(learner, today().plusDays(20), "");
        for (String question :
                learner.page("/plan").select(".plan-today a[href^=/questions/]").eachAttr("href")) {
            look(learner, question);
        }

        assertThat(learner.page("/plan").select(".plan-today a[href^=/questions/]"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void progressLooksAheadToTheDay() {
        answerBadly(learner, "/questions/" + GUIDE + "/golden-signals");
        assertThat(learner.page("/progress").select("[aria-labelledby=readiness-title] .was"))
                .isEmpty();
        add(learner, today().plusDays(20), "");

        assertThat(learner.page("/progress").text()).contains("If you did nothing more until your interview");
    }

    @Test
    void theCalendarFileKeepsToTheStandard() {
        add(learner, today().plusDays(20), "Müller, Söhne; \\ und Töchter für besonders lange Namen in Kalendern GmbH");
        Answer file = learner.get("/plan.ics");

        assertThat(file.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).contains("greenroom.ics");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.body()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.body().replace("\r\n ", "")).contains("SUMMARY:Interview at Müller\\, Söhne\\; \\\\ und");
        assertThat(ids(file)).doesNotHaveDuplicates().isEqualTo(ids(learner.get("/plan.ics")));
    }

    @Test
    void theCalendarCountsNoMinutesForTasks() {
        learner.post("/plan/minutes", Map.of("minutes", "10"));
        add(learner, today().plusDays(20), "");
        assertThat(summaries().get(0)).matches("SUMMARY:Greenroom: one new question \\(\\d+ min\\)\\\\, 2 tasks");
        Document before = learner.page("/plan");
        assertThat(before.expectFirst("[aria-labelledby=today-title]").text()).contains("minutes, tasks not counted");

        answerBadly(learner, before.expectFirst(".plan-today a").attr("href"));

        assertThat(summaries().get(0)).isEqualTo("SUMMARY:Greenroom: 2 tasks");
    }

    private List<String> summaries() {
        return learner.get("/plan.ics")
                .body()
                .lines()
                .filter(line -> line.startsWith("SUMMARY:"))
                .toList();
    }

    private static List<String> ids(Answer file) {
        return file.body().lines().filter(line -> line.startsWith("UID:")).toList();
    }

    @Test
    void needsTheSameStatementsHoweverMuchWasPractised() {
        add(learner, today().plusDays(20), "");
        add(anotherLearner, today().plusDays(20), "");
        String first = answerBadly(learner, "/questions/" + GUIDE + "/golden-signals");
        String last = "";
        for (String slug : List.of("golden-signals", "cap-theorem-stated", "partition-key")) {
            last = answerBadly(anotherLearner, "/questions/" + GUIDE + "/" + slug);
        }

        for (String path : List.of("/plan", "/", "/progress")) {
            assertThat(statementsAgain(anotherLearner, path)).as(path).isEqualTo(statementsAgain(learner, path));
        }
        assertThat(statementsAgain(anotherLearner, last))
                .as("an answer with the way on")
                .isEqualTo(statementsAgain(learner, first))
                .isLessThanOrEqualTo(25);
        assertThat(statementsAgain(learner, "/plan")).isLessThanOrEqualTo(20);
    }

    private static String answerBadly(Visitor visitor, String question) {
        String path = visitor.post(question + "/answers", Map.of()).location();
        visitor.submit(
                visitor.page(path).expectFirst("form[action$=submission]"), Map.of("text", "That is not easy to say."));
        Element marks = visitor.page(path).expectFirst("form[action$=/marks]");
        visitor.submit(
                marks,
                Map.of("mark", marks.expectFirst("button[value^=not-made.]").val()));
        return path;
    }

    /** Has the model answer shown instead of answering. */
    private static void look(Visitor visitor, String question) {
        String path = visitor.post(question + "/answers", Map.of()).location();
        Element form = visitor.page(path).expectFirst("form[action$=submission]");
        visitor.submit(form, form.expectFirst("button[formaction]").attr("formaction"), Map.of());
    }

    private static Answer add(Visitor visitor, LocalDate day, String company) {
        return visitor.post("/plan/dates", Map.of("day", day.toString(), "company", company));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
    }
}
