package dev.greenroom.interview;

import dev.greenroom.answer.AnswerView;
import dev.greenroom.answer.Feedback;
import dev.greenroom.answer.Result;
import dev.greenroom.bank.Solution;
import dev.greenroom.platform.MarkdownText;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes one turn of a report into its Markdown file. What the learner typed stands in it letter by letter. */
@Component
class TurnMarkdown {

    private final MessageSource messages;

    TurnMarkdown(MessageSource messages) {
        this.messages = messages;
    }

    void write(ReportTurn turn, Solution solution, MarkdownText file) {
        file.heading(2, turn.position() + ". " + turn.question().text());
        file.line(text("interview.report.taken", turn.takenFigure(), turn.limitFigure()));
        result(turn.answer(), file);
        said(turn.answer(), file);
        points(turn, file);
        file.heading(3, text("answer.model.answer"));
        file.line(solution.answer().strip());
        file.heading(3, text("answer.model.example"));
        file.line(solution.example().strip());
    }

    private void result(AnswerView answer, MarkdownText file) {
        if (answer.result() != null) {
            file.line(rating(answer.result()) + ", "
                    + text(
                            "interview.report.made",
                            answer.result().made(),
                            answer.result().points()));
        }
        if (answer.prediction() != null) {
            file.line(text("answer.prediction.was." + answer.prediction().key()));
        }
    }

    private String rating(Result result) {
        String known = result.atLeast() ? "answer.rating.at-least." : "answer.rating.";
        return text(known + result.rating().key());
    }

    private void said(AnswerView answer, MarkdownText file) {
        file.heading(3, text(answer.isAnswered() ? "answer.words.own" : "answer.words.draft"));
        words(answer.answer().text(), file);
        if (answer.followUp() != null && answer.probe() != null) {
            file.heading(3, answer.probe().text());
            words(answer.followUp().text(), file);
        }
        answer.others().forEach(other -> {
            file.heading(3, text("answer.others." + other.reason()));
            file.words(other.text());
        });
    }

    private void words(String said, MarkdownText file) {
        if (said.isBlank()) {
            file.line(text("answer.words.blank"));
        } else {
            file.words(said);
        }
    }

    private void points(ReportTurn turn, MarkdownText file) {
        file.heading(3, text("answer.points.title"));
        boolean toMark = turn.answer().isAnswered();
        turn.feedback().points().forEach(point -> file.tick(point.isMade(), point(point, toMark)));
    }

    /** A point that waits for its mark is not one that was left out. */
    private String point(Feedback.Point point, boolean toMark) {
        return toMark && point.isUndecided() ? text("interview.report.file.undecided", point.text()) : point.text();
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.ENGLISH);
    }
}
