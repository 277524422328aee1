package dev.greenroom.interview;

import dev.greenroom.answer.AnswerView;
import dev.greenroom.answer.Feedback;
import dev.greenroom.answer.WordsMarkdown;
import dev.greenroom.bank.Solution;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import org.springframework.stereotype.Component;

/** Writes one turn of a report into its Markdown file. What the learner typed stands in it letter by letter. */
@Component
class TurnMarkdown {

    private final WordsMarkdown words;
    private final Messages messages;

    TurnMarkdown(WordsMarkdown words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    void write(ReportTurn turn, Solution solution, MarkdownText file) {
        file.heading(2, turn.position() + ". " + turn.question().text());
        file.line(messages.text("interview.report.taken", turn.takenFigure(), turn.limitFigure()));
        result(turn.answer(), file);
        said(turn.answer(), file);
        points(turn, file);
        file.heading(3, messages.text("answer.model.answer"));
        file.line(solution.answer().strip());
        file.heading(3, messages.text("answer.model.example"));
        file.line(solution.example().strip());
    }

    private void result(AnswerView answer, MarkdownText file) {
        if (answer.result() != null) {
            file.line(messages.text("answer.rating." + answer.result().ratingKey()) + ", "
                    + messages.text(
                            "interview.report.made",
                            answer.result().made(),
                            answer.result().points()));
        }
        if (answer.prediction() != null) {
            file.line(
                    messages.text("answer.prediction.was." + answer.prediction().key()));
        }
    }

    private void said(AnswerView answer, MarkdownText file) {
        file.heading(3, messages.text(answer.isAnswered() ? "answer.words.own" : "answer.words.draft"));
        words.answer(answer.answer(), file);
        if (answer.followUp() != null && answer.probe() != null) {
            file.heading(3, answer.probe().text());
            words.followUp(answer.followUp(), file);
        }
        answer.others().forEach(other -> {
            file.heading(3, messages.text("answer.others." + other.reason()));
            file.words(other.text());
        });
    }

    private void points(ReportTurn turn, MarkdownText file) {
        file.heading(3, messages.text("answer.points.title"));
        boolean toMark = turn.answer().isAnswered();
        turn.feedback().points().forEach(point -> file.tick(point.isMade(), point(point, toMark)));
    }

    /** A point that waits for its mark is not one that was left out. */
    private String point(Feedback.Point point, boolean toMark) {
        return toMark && point.isUndecided()
                ? messages.text("interview.report.file.undecided", point.text())
                : point.text();
    }
}
