package dev.greenroom.bank;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what can be searched. */
@Component
class SearchTexts {

    private static final int AT_A_TIME = 500;

    private final QuestionRepository repository;

    SearchTexts(QuestionRepository repository) {
        this.repository = repository;
    }

    /** In the order of the questions; some at a time, because all hidden texts of a large guide would fill the memory. */
    Stream<SearchText> of(List<Question> questions) {
        return IntStream.iterate(0, from -> from < questions.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> questions.subList(from, Math.min(from + AT_A_TIME, questions.size())))
                .flatMap(this::some);
    }

    private Stream<SearchText> some(List<Question> questions) {
        List<UUID> ids = questions.stream().map(Question::id).toList();
        Map<UUID, String> hidden = hidden(ids);
        return questions.stream().map(question -> text(question, hidden.getOrDefault(question.id(), "")));
    }

    /** Everything that may be seen only after answering. */
    private Map<UUID, String> hidden(List<UUID> ids) {
        return Stream.of(
                        repository.answers(ids),
                        repository.pointTexts(ids),
                        repository.phrasingTexts(ids),
                        repository.misconceptionTexts(ids),
                        repository.redFlags(ids),
                        repository.sourceTitles(ids))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        Owned::owner, Collectors.mapping(Owned::value, Collectors.joining("\n"))));
    }

    private static SearchText text(Question question, String hidden) {
        return new SearchText(question.text(), question.shortName(), question.topicTitle(), question.theme(), hidden);
    }
}
