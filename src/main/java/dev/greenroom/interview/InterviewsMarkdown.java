package dev.greenroom.interview;

import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the interviews of a learner: when they were, and what was asked. */
@Component
class InterviewsMarkdown {

    private final InterviewRepository repository;
    private final Questions questions;
    private final LocalCalendar calendar;
    private final MessageSource messages;

    InterviewsMarkdown(
            InterviewRepository repository, Questions questions, LocalCalendar calendar, MessageSource messages) {
        this.repository = repository;
        this.questions = questions;
        this.calendar = calendar;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    void write(UUID learner, MarkdownText file) {
        List<UUID> ids = repository.findIds(learner);
        if (!ids.isEmpty()) {
            file.heading(2, text("learner.file.interviews"));
            repository.findAllById(ids).forEach(interview -> write(interview, file));
        }
    }

    private void write(Interview interview, MarkdownText file) {
        List<Turn> asked = interview.turns().asked();
        Map<UUID, Question> about =
                questions.find(asked.stream().map(Turn::questionId).toList());
        file.heading(
                3,
                text(
                        "learner.file.interview",
                        calendar.day(interview.schedule().startedAt()).toString(),
                        interview.plan().settings().minutes(),
                        asked.size(),
                        interview.turns().size()));
        asked.forEach(turn -> {
            boolean skipped = turn.asked(Step.ANSWER)
                    .filter(step -> step.outcome() == Outcome.SKIPPED)
                    .isPresent();
            Question question = about.get(turn.questionId());
            if (question != null) {
                file.item(skipped ? text("learner.file.skipped", question.text()) : question.text());
            }
        });
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.ENGLISH);
    }
}
