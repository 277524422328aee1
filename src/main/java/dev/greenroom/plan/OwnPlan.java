package dev.greenroom.plan;

import dev.greenroom.learner.DataSection;
import dev.greenroom.learner.LearnerData;
import dev.greenroom.learner.LearnerRows;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The interview dates of learners, the length of their days, and the tasks that they ticked off. */
@Component
@Order(50)
class OwnPlan implements LearnerData {

    private final Dates dates;
    private final PlanFiles files;
    private final PlanMarkdown markdown;
    private final LocalCalendar calendar;
    private final LearnerRows days;
    private final LearnerRows minutes;
    private final LearnerRows tasks;

    OwnPlan(JdbcClient jdbc, Dates dates, PlanFiles files, PlanMarkdown markdown, LocalCalendar calendar) {
        this.dates = dates;
        this.files = files;
        this.markdown = markdown;
        this.calendar = calendar;
        this.days = new LearnerRows(jdbc, "interview_date", "interview_day", "guide", "company");
        this.minutes = new LearnerRows(jdbc, "plan_setting");
        this.tasks = new LearnerRows(jdbc, "done_task", "task_id");
    }

    @Override
    public List<DataSection<?>> sections() {
        return List.of(
                new DataSection<>("dates", PlanFiles.DateEntry.class, files::writeDates, files::read),
                new DataSection<>("dayLength", PlanFiles.MinutesEntry.class, files::writeMinutes, files::read),
                new DataSection<>("tasks", PlanFiles.TaskEntry.class, files::writeTasks, files::read));
    }

    @Override
    public void describe(UUID learner, MarkdownText file) {
        markdown.write(learner, calendar.today(), file);
    }

    /** The horizons of the reviews follow the dates of both, so the reviews must have been merged before. */
    @Override
    public void merge(UUID from, UUID into) {
        days.merge(from, into);
        minutes.merge(from, into);
        tasks.merge(from, into);
        dates.settle(into, calendar.today());
    }

    @Override
    public void erase(UUID learner) {
        days.erase(learner);
        minutes.erase(learner);
        tasks.erase(learner);
    }
}
