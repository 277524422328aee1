package dev.greenroom.interview;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.AnswerView;
import dev.greenroom.answer.Feedback;
import dev.greenroom.bank.Questions;
import dev.greenroom.bank.Solution;
import dev.greenroom.platform.MarkdownText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a report as a Markdown file. What the learner typed stands in it letter by letter. */
@Component
class ReportMarkdown {

    private final MessageSource messages;
    private final Questions questions;

    ReportMarkdown(MessageSource messages, Questions questions) {
        this.messages = messages;
        this.questions = questions;
    }

    String of(Report report) {
        List<UUID> asked =
                report.turns().stream().map(turn -> turn.question().id()).toList();
        Map<UUID, Solution> solutions = questions.solutions(asked);
        MarkdownText file = new MarkdownText();
        head(file, report);
        report.turns()
                .forEach(turn -> turn(
                        file, turn, requireNonNull(solutions.get(turn.question().id()))));
        return file.toString();
    }

    private void head(MarkdownText file, Report report) {
        Score score = report.score();
        file.heading(
                1, text("interview.report.headline." + report.state(), score.made(), score.points(), score.open()));
        file.line(text("interview.report.about", report.role(), report.day()));
        file.line(text(
                "interview.report.file.answered",
                score.answered(),
                report.turns().size() + report.notReached()));
        file.line(text("interview.report.file.time", report.usedFigure(), report.plannedFigure()));
    }

    private void turn(MarkdownText file, ReportTurn turn, Solution solution) {
        file.heading(2, turn.position() + ". " + turn.question().text());
        file.line(text("interview.report.taken", turn.takenFigure(), turn.limitFigure()));
        said(file, turn.answer());
        points(file, turn.feedback());
        file.heading(3, text("answer.model.answer"));
        file.line(solution.answer().strip());
        file.heading(3, text("answer.model.example"));
        file.line(solution.example().strip());
    }

    private void said(MarkdownText file, AnswerView answer) {
        file.heading(3, text(answer.isAnswered() ? "answer.words.own" : "answer.words.draft"));
        file.words(answer.answer().text());
        if (answer.followUp() != null && answer.probe() != null) {
            file.heading(3, answer.probe().text());
            file.words(answer.followUp().text());
        }
        answer.others().forEach(other -> {
            file.heading(3, text("answer.others." + other.reason()));
            file.words(other.text());
        });
    }

    private void points(MarkdownText file, Feedback feedback) {
        file.heading(3, text("answer.points.title"));
        feedback.points().forEach(point -> file.tick(point.isMade(), point.text()));
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.ENGLISH);
    }
}
