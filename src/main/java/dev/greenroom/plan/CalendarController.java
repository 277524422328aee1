package dev.greenroom.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.greenroom.plan.PlanPage.Day;
import dev.greenroom.platform.CurrentLearner;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.Messages;
import dev.greenroom.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The plan as a file that calendars read. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final PlanPages pages;
    private final LocalCalendar calendar;
    private final CurrentLearner current;
    private final Clock clock;
    private final Messages messages;

    CalendarController(
            PlanPages pages, LocalCalendar calendar, CurrentLearner current, Clock clock, Messages messages) {
        this.pages = pages;
        this.calendar = calendar;
        this.current = current;
        this.clock = clock;
        this.messages = messages;
    }

    /** Without an interview ahead there is no plan and no such file. */
    @GetMapping("/plan.ics")
    ResponseEntity<String> download() {
        UUID learner = current.known();
        List<Day> days = pages.days(learner, calendar.today());
        if (days.isEmpty()) {
            throw new NotFound();
        }
        Ics ics = new Ics(clock.instant());
        days.forEach(day -> add(day, learner, ics));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("greenroom.ics")
                                .build()
                                .toString())
                .body(ics.end());
    }

    private void add(Day day, UUID learner, Ics ics) {
        PlannedDay planned = day.planned();
        planned.goals().forEach(goal -> ics.event(goal.id(), goal.day(), interview(goal), ""));
        String summary = summary(day);
        if (!summary.isEmpty()) {
            UUID id = UUID.nameUUIDFromBytes((learner + " " + planned.day()).getBytes(UTF_8));
            ics.event(id, planned.day(), messages.text("plan.ics.day", summary), description(day));
        }
    }

    private String interview(Goal goal) {
        return goal.company().isEmpty()
                ? messages.text("plan.ics.interview")
                : messages.text("plan.ics.interview.at", goal.company());
    }

    /** The minutes stand before the tasks, which are not counted. */
    private String summary(Day day) {
        int minutes = day.planned().minutes();
        return Stream.of(
                        minutes == 0 ? "" : messages.text("plan.ics.practice", practice(day.planned()), minutes),
                        count("plan.day.tasks", day.planned().tasks().size()))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private String practice(PlannedDay planned) {
        return Stream.of(
                        count("plan.day.warm-up", planned.warmUp().size()),
                        count("plan.day.reviews", planned.reviews().size()),
                        count("plan.day.learnt", planned.learnt().size()),
                        count("plan.day.interview", planned.interview()))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static String description(Day day) {
        return Stream.of(
                        day.warmUp().stream().map(question -> question.shortName()),
                        day.learnt().stream().map(question -> question.shortName()),
                        day.tasks().stream().map(PlanPage.OpenTask::text))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    private String count(String key, int number) {
        return number == 0 ? "" : messages.text(key, number);
    }
}
