package dev.greenroom.interview;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import dev.greenroom.answer.Answers;
import dev.greenroom.answer.PastAnswer;
import dev.greenroom.bank.Question;
import dev.greenroom.bank.Questions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds the marks of an interview up by topic. */
@Component
class TopicResults {

    private final Answers answers;
    private final Questions questions;

    TopicResults(Answers answers, Questions questions) {
        this.answers = answers;
        this.questions = questions;
    }

    /**
     * The topics of the first of these interviews about one guide, the best first, against the last one before it that was
     * marked.
     */
    List<TopicResult> of(List<PastInterview> newestFirst) {
        PastInterview first = newestFirst.get(0);
        Optional<PastInterview> last = PastInterview.lastMarked(newestFirst);
        List<PastAnswer> held = answers.held(Stream.concat(Stream.of(first), last.stream())
                .map(PastInterview::id)
                .toList());
        Map<UUID, Question> asked = questions.find(
                held.stream().map(PastAnswer::question).distinct().toList());
        Map<String, String> titles =
                asked.values().stream().collect(toMap(Question::topic, Question::topicTitle, (one, same) -> one));
        Map<String, Score> before =
                last.map(interview -> scores(held, asked, interview)).orElse(Map.of());
        return scores(held, asked, first).entrySet().stream()
                .filter(topic -> topic.getValue().points() > 0)
                .map(topic -> TopicResult.of(
                        topic.getKey(),
                        titles.getOrDefault(topic.getKey(), topic.getKey()),
                        topic.getValue(),
                        before.get(topic.getKey())))
                .sorted(Comparator.comparingDouble(TopicResult::share)
                        .reversed()
                        .thenComparing(TopicResult::title))
                .toList();
    }

    private static Map<String, Score> scores(
            List<PastAnswer> answers, Map<UUID, Question> asked, PastInterview interview) {
        return answers.stream()
                .filter(answer -> interview.id().equals(answer.holder()))
                .collect(groupingBy(
                        answer -> requireNonNull(asked.get(answer.question())).topic(),
                        mapping(Score::of, reducing(Score.NONE, Score::plus))));
    }
}
