package dev.greenroom.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down all answers of a learner, question by question. */
@Component
class AnswersMarkdown {

    private final AnswerRepository repository;
    private final Questions questions;
    private final LocalCalendar calendar;
    private final Messages messages;

    AnswersMarkdown(AnswerRepository repository, Questions questions, LocalCalendar calendar, Messages messages) {
        this.repository = repository;
        this.questions = questions;
        this.calendar = calendar;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public void write(UUID learner, MarkdownText file) {
        Map<UUID, List<AnswerView>> answers = repository.findByLearnerIdOrderByOpenedAt(learner).stream()
                .map(Answer::view)
                .collect(groupingBy(AnswerView::question, toList()));
        if (!answers.isEmpty()) {
            file.heading(2, messages.text("learner.file.answers"));
            questions.find(answers.keySet()).values().stream()
                    .sorted(Comparator.comparing(Question::guide).thenComparing(Question::number))
                    .forEach(question -> write(question, answers.getOrDefault(question.id(), List.of()), file));
        }
    }

    private void write(Question question, List<AnswerView> answers, MarkdownText file) {
        file.heading(3, question.text());
        answers.forEach(answer -> write(answer, file));
    }

    private void write(AnswerView answer, MarkdownText file) {
        file.heading(4, heading(answer));
        file.words(answer.answer().text());
        if (answer.followUp() != null && answer.probe() != null) {
            file.line(answer.probe().text());
            file.words(answer.followUp().text());
        }
        answer.points().forEach(point -> file.tick(point.isMade(), point.point()));
        answer.others().forEach(other -> {
            file.line(messages.text("answer.others." + other.reason()));
            file.words(other.text());
        });
    }

    private String heading(AnswerView answer) {
        String day = calendar.day(answer.openedAt()).toString();
        Result result = answer.result();
        if (result != null) {
            return messages.text("learner.file.marked", day, result.made(), result.points());
        }
        return messages.text(answer.isAnswered() ? "learner.file.unmarked" : "learner.file.unsaid", day);
    }
}
