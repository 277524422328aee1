package dev.greenroom.interview;

import static java.util.Objects.requireNonNull;

import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a report as a Markdown file, which says what its page says. */
@Component
class ReportMarkdown {

    private final TurnMarkdown turns;
    private final Questions questions;
    private final LocalCalendar calendar;
    private final Messages messages;

    ReportMarkdown(TurnMarkdown turns, Questions questions, LocalCalendar calendar, Messages messages) {
        this.turns = turns;
        this.questions = questions;
        this.calendar = calendar;
        this.messages = messages;
    }

    String of(Report report) {
        StringBuilder text = new StringBuilder();
        MarkdownText file = new MarkdownText(text);
        head(report, file);
        topics(report, file);
        turns(report, file);
        next(report, file);
        compared(report, file);
        return text.toString();
    }

    private void head(Report report, MarkdownText file) {
        Score score = report.score();
        file.heading(
                1,
                messages.text(
                        "interview.report.headline." + score.state(), score.made(), score.points(), score.open()));
        file.line(messages.text("interview.report.about", report.role(), report.day()));
        file.line(messages.text(
                "interview.report.file.answered",
                score.answered(),
                report.turns().size()));
        if (report.notReached() > 0) {
            file.line(messages.text("interview.report.not-reached", report.notReached()));
        }
        file.line(messages.text("interview.report.file.time", report.usedFigure(), report.plannedFigure()));
        if (report.absence() != null) {
            file.line(messages.text("interview.report.away", report.awayMinutes(), report.leftThenFigure()));
        }
    }

    private void topics(Report report, MarkdownText file) {
        if (!report.topics().isEmpty()) {
            file.heading(2, messages.text("interview.report.topics"));
            report.topics().forEach(topic -> file.item(topic.title() + ": " + made(topic)));
        }
    }

    private String made(TopicResult topic) {
        String made = messages.text("interview.report.share", topic.made(), topic.points());
        return topic.last() == null ? made : made + messages.text("interview.report.topics.before", topic.last());
    }

    private void turns(Report report, MarkdownText file) {
        List<UUID> asked =
                report.turns().stream().map(turn -> turn.question().id()).toList();
        Map<UUID, Solution> solutions = questions.solutions(asked);
        report.turns()
                .forEach(turn -> turns.write(
                        turn, requireNonNull(solutions.get(turn.question().id())), file));
    }

    private void next(Report report, MarkdownText file) {
        if (!report.next().isEmpty()) {
            file.heading(2, messages.text("interview.report.next"));
            report.next()
                    .forEach(practice -> file.item(
                            practice.title() + ": " + messages.text("interview.report.minutes", practice.minutes())));
        }
    }

    private void compared(Report report, MarkdownText file) {
        if (report.upToThis().size() > 1) {
            file.heading(2, messages.text("interview.report.compared"));
            if (report.isComparable()) {
                file.line(messages.text("interview.report.fact.since") + ": " + report.change() + " "
                        + messages.text("interview.report.percent"));
            }
            report.recent().stream().skip(1).forEach(past -> file.item(line(past)));
        }
    }

    private String line(PastInterview past) {
        Score score = past.score();
        return String.join(
                ", ",
                calendar.day(past.startedAt()) + ": "
                        + messages.text("interview.list.answered", score.answered(), past.questions()),
                messages.text("interview.report.minutes", past.used().toMinutes()),
                score.state().equals("unmarked")
                        ? messages.text("interview.report.compared.unmarked")
                        : score.made() + " " + messages.text("interview.list.points." + score.state(), score.points()));
    }
}
