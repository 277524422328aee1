package dev.greenroom.plan;

import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Names;
import dev.greenroom.learner.DataImport;
import dev.greenroom.learner.LearnerRows;
import dev.greenroom.learner.NewRow;
import dev.greenroom.learner.StoredRow;
import dev.greenroom.platform.LocalCalendar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a learner plans into their file and reads it from one. */
@Component
class PlanFiles {

    private final JdbcClient jdbc;
    private final Dates dates;
    private final Guides guides;
    private final Names names;
    private final LocalCalendar calendar;
    private final LearnerRows days;
    private final LearnerRows tasks;

    PlanFiles(JdbcClient jdbc, Dates dates, Guides guides, Names names, LocalCalendar calendar) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.guides = guides;
        this.names = names;
        this.calendar = calendar;
        this.days = new LearnerRows(jdbc, "interview_date", "interview_day", "guide", "company");
        this.tasks = new LearnerRows(jdbc, "done_task", "task_id");
    }

    /** An interview that is or was ahead. */
    record DateEntry(
            @NotNull @Size(max = 80) String guide,

            @NotNull @Size(max = InterviewDate.LONGEST_COMPANY)
            String company,

            @NotNull LocalDate day,
            @NotNull LocalDate created) {

        InterviewDate.Wanted wanted() {
            return new InterviewDate.Wanted(guide, company, day);
        }

        LocalDate known() {
            return created.isAfter(day) ? day : created;
        }

        /** As a row, of an interview that is over. */
        NewRow row() {
            return new NewRow("interview_date")
                    .with("id", UUID.randomUUID())
                    .with("guide", guide)
                    .with("company", company)
                    .with("interview_day", day)
                    .with("created_day", known())
                    .with("closing_day", day);
        }
    }

    record MinutesEntry(int minutes) {}

    /** @param task its name, {@code guide/tip/task} */
    record TaskEntry(
            @NotNull @Size(max = 300) String task, @NotNull Instant doneAt) {}

    void writeDates(UUID learner, Consumer<DateEntry> each) {
        dates.all(learner).stream()
                .map(InterviewDate::goal)
                .map(goal -> new DateEntry(goal.guide(), goal.company(), goal.day(), goal.created()))
                .forEach(each);
    }

    void writeMinutes(UUID learner, Consumer<MinutesEntry> each) {
        dates.chosenMinutes(learner).map(MinutesEntry::new).ifPresent(each);
    }

    void writeTasks(UUID learner, Consumer<TaskEntry> each) {
        List<Map.Entry<UUID, Instant>> done = jdbc.sql(
                        "select task_id, done_at from done_task where learner_id = ? order by done_at, task_id")
                .param(learner)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), new StoredRow(row).time("done_at")))
                .list();
        Map<UUID, String> known =
                names.tasks(done.stream().map(Map.Entry::getKey).toList());
        done.forEach(one -> each.accept(new TaskEntry(known.getOrDefault(one.getKey(), ""), one.getValue())));
    }

    /** As with a date that is typed, none is ahead too far, and not too many are; any number may be over. */
    void read(DateEntry date, DataImport in) {
        LocalDate today = calendar.today();
        in.require(!date.day().isAfter(today.plusYears(DateForm.MOST_YEARS)), "far");
        if (guides.find(date.guide()).isEmpty()) {
            in.leaveOut(date.guide());
        } else if (date.day().isBefore(today)) {
            days.add(in.learner(), date.row());
        } else if (!dates.has(in.learner(), date.wanted())) {
            readAhead(date, in, today);
        }
    }

    private void readAhead(DateEntry date, DataImport in, LocalDate today) {
        if (dates.isFull(in.learner(), today)) {
            in.leaveOut(date.guide());
        } else {
            dates.take(in.learner(), date.wanted(), date.known(), today);
        }
    }

    void read(MinutesEntry length, DataImport in) {
        in.require(DayLength.allows(length.minutes()), "misplaced");
        if (dates.chosenMinutes(in.learner()).isEmpty()) {
            dates.setMinutes(in.learner(), length.minutes(), calendar.today());
        }
    }

    void read(TaskEntry done, DataImport in) {
        names.task(done.task())
                .ifPresentOrElse(
                        task -> tasks.add(
                                in.learner(),
                                new NewRow("done_task").with("task_id", task).with("done_at", done.doneAt())),
                        () -> in.leaveOut(done.task()));
    }
}
