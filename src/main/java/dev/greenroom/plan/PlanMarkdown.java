package dev.greenroom.plan;

import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.TipTask;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what a learner plans and has done of it. */
@Component
class PlanMarkdown {

    private final Dates dates;
    private final DoneTasks doneTasks;
    private final Guides guides;
    private final Messages messages;

    PlanMarkdown(Dates dates, DoneTasks doneTasks, Guides guides, Messages messages) {
        this.dates = dates;
        this.doneTasks = doneTasks;
        this.guides = guides;
        this.messages = messages;
    }

    void write(UUID learner, LocalDate today, MarkdownText file) {
        List<Goal> all = dates.all(learner).stream().map(InterviewDate::goal).toList();
        List<Goal> ahead = all.stream().filter(goal -> !goal.isOver(today)).toList();
        goals("learner.file.dates", ahead, file);
        if (!ahead.isEmpty()) {
            file.line(messages.text("learner.file.minutes", dates.minutes(learner)));
        }
        goals(
                "learner.file.over",
                all.stream().filter(goal -> goal.isOver(today)).toList(),
                file);
        tasks(doneTasks.of(learner), file);
    }

    private void goals(String heading, List<Goal> goals, MarkdownText file) {
        if (!goals.isEmpty()) {
            file.heading(2, messages.text(heading));
            goals.forEach(goal -> file.item(line(goal)));
        }
    }

    private static String line(Goal goal) {
        return goal.company().isEmpty()
                ? goal.day().toString()
                : goal.day() + " " + MarkdownText.quoted(goal.company());
    }

    private void tasks(Set<UUID> done, MarkdownText file) {
        List<TipTask> ticked = guides.all().stream()
                .map(Guide::slug)
                .flatMap(guide -> guides.tips(guide).stream())
                .flatMap(tip -> tip.tasks().stream())
                .filter(task -> done.contains(task.id()))
                .toList();
        if (!ticked.isEmpty()) {
            file.heading(2, messages.text("learner.file.tasks"));
            ticked.forEach(task -> file.tick(true, task.text()));
        }
    }
}
