package dev.greenroom.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.greenroom.answer.AnswerRepository.Reply;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import dev.greenroom.platform.Batches;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.MarkdownText;
import dev.greenroom.platform.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes down all answers of a learner, question by question. */
@Component
class AnswersMarkdown {

    private final AnswerRepository repository;
    private final Answers answers;
    private final Questions questions;
    private final WordsMarkdown words;
    private final LocalCalendar calendar;
    private final Messages messages;

    AnswersMarkdown(
            AnswerRepository repository,
            Answers answers,
            Questions questions,
            WordsMarkdown words,
            LocalCalendar calendar,
            Messages messages) {
        this.repository = repository;
        this.answers = answers;
        this.questions = questions;
        this.words = words;
        this.calendar = calendar;
        this.messages = messages;
    }

    /** An answer in its place; the first to a question stands below its heading. */
    private record Place(Question question, UUID answer, boolean isFirst) {}

    /** In no transaction: whoever reads slowly would hold a connection. */
    void write(UUID learner, MarkdownText file) {
        Map<UUID, List<UUID>> replies = repository.findReplies(learner).stream()
                .collect(groupingBy(Reply::question, mapping(Reply::id, toList())));
        if (!replies.isEmpty()) {
            file.heading(2, messages.text("learner.file.answers"));
            Batches.each(places(replies), AnswerFiles.BATCH, some -> write(some, file));
        }
    }

    private List<Place> places(Map<UUID, List<UUID>> replies) {
        return questions.find(replies.keySet()).values().stream()
                .sorted(Comparator.comparing(Question::guide).thenComparing(Question::number))
                .flatMap(question -> places(question, replies.getOrDefault(question.id(), List.of())))
                .toList();
    }

    private static Stream<Place> places(Question question, List<UUID> replies) {
        return replies.stream().map(answer -> new Place(question, answer, answer.equals(replies.get(0))));
    }

    private void write(List<Place> some, MarkdownText file) {
        Map<UUID, AnswerView> views =
                answers.views(some.stream().map(Place::answer).toList());
        for (Place place : some) {
            if (place.isFirst()) {
                file.heading(3, place.question().text());
            }
            Optional.ofNullable(views.get(place.answer())).ifPresent(answer -> write(answer, file));
        }
    }

    private void write(AnswerView answer, MarkdownText file) {
        file.heading(4, heading(answer));
        words.answer(answer.answer(), file);
        if (answer.followUp() != null && answer.probe() != null) {
            file.line(answer.probe().text());
            words.followUp(answer.followUp(), file);
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
