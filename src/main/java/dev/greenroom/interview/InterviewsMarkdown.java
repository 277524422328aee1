package dev.greenroom.interview;

import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.PastAnswer;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.Batches;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down the interviews of a learner: when they were, and what was asked. */
@Component
class InterviewsMarkdown {

    private final InterviewRepository repository;
    private final LoadedInterviews interviews;
    private final Answers answers;
    private final Questions questions;
    private final LocalCalendar calendar;
    private final Messages messages;

    InterviewsMarkdown(
            InterviewRepository repository,
            LoadedInterviews interviews,
            Answers answers,
            Questions questions,
            LocalCalendar calendar,
            Messages messages) {
        this.repository = repository;
        this.interviews = interviews;
        this.answers = answers;
        this.questions = questions;
        this.calendar = calendar;
        this.messages = messages;
    }

    /** In no transaction: whoever reads slowly would hold a connection. */
    void write(UUID learner, MarkdownText file) {
        List<UUID> ids = repository.findIds(learner);
        if (!ids.isEmpty()) {
            file.heading(2, messages.text("learner.file.interviews"));
            Batches.each(ids, InterviewFiles.BATCH, some -> write(some, file));
        }
    }

    private void write(List<UUID> ids, MarkdownText file) {
        Set<UUID> answered = answers.held(ids).stream()
                .filter(PastAnswer::answered)
                .map(PastAnswer::id)
                .collect(toSet());
        List<Interview> some = interviews.find(ids);
        Map<UUID, Question> about = questions.find(some.stream()
                .flatMap(interview -> interview.turns().asked().stream())
                .map(Turn::questionId)
                .collect(toSet()));
        some.forEach(interview -> write(interview, answered, about, file));
    }

    private void write(Interview interview, Set<UUID> answered, Map<UUID, Question> about, MarkdownText file) {
        List<Turn> asked = interview.turns().asked();
        file.heading(
                3,
                messages.text(
                        "learner.file.interview",
                        calendar.day(interview.schedule().startedAt()).toString(),
                        interview.plan().settings().minutes(),
                        asked.size(),
                        interview.turns().size()));
        asked.forEach(turn -> {
            Question question = about.get(turn.questionId());
            if (question != null) {
                file.item(
                        isSkipped(turn, answered)
                                ? messages.text("learner.file.skipped", question.text())
                                : question.text());
            }
        });
    }

    /** Whether it was left out, and no text made the answer since. */
    private static boolean isSkipped(Turn turn, Set<UUID> answered) {
        return turn.asked(Step.ANSWER)
                        .filter(step -> step.outcome() == Outcome.SKIPPED)
                        .isPresent()
                && turn.answerId().filter(answered::contains).isEmpty();
    }
}
