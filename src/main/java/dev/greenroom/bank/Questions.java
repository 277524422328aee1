package dev.greenroom.bank;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of the bank: finding them, and their solutions. */
@Service
public class Questions {

    private final QuestionRepository repository;
    private final Solutions solutions;
    private final Catalogues catalogues;

    Questions(QuestionRepository repository, Solutions solutions, Catalogues catalogues) {
        this.repository = repository;
        this.solutions = solutions;
        this.catalogues = catalogues;
    }

    /** The question of that name, retired or not. */
    public Optional<Question> find(String guide, String slug) {
        return repository.find(guide, slug);
    }

    /** The question with that id, retired or not. */
    public Optional<Question> find(UUID id) {
        return repository.find(id);
    }

    /** The same, where it is in use from memory, as {@link #listed}. */
    public Optional<Question> known(UUID id) {
        return catalogues.now().find(id).or(() -> find(id));
    }

    /** The questions with these ids, retired or not. */
    public Map<UUID, Question> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.find(ids).stream().collect(toMap(Question::id, Function.identity()));
    }

    /** The questions of a guide that are in use, by number. */
    public List<Question> active(String guide) {
        return repository.active(guide);
    }

    /** The same from memory, which costs no statement; what another instance changed may be missing for some seconds. */
    public List<Question> listed(String guide) {
        return catalogues.now().of(guide);
    }

    /** How many of these a guide asks, from memory as {@link #listed}. */
    public int countListed(String guide, Collection<UUID> some) {
        Catalogue now = catalogues.now();
        return (int) some.stream()
                .flatMap(id -> now.find(id).stream())
                .filter(question -> question.guide().equals(guide))
                .count();
    }

    /** The questions that left their packs, which nobody is asked any more. */
    public Set<UUID> retired() {
        return repository.retired();
    }

    /** What is shown of a question after it was answered. */
    @Transactional(readOnly = true)
    public Optional<Solution> solution(UUID id) {
        return Optional.ofNullable(solutions(List.of(id)).get(id));
    }

    /** The solutions of these questions, in a fixed number of statements. */
    @Transactional(readOnly = true)
    public Map<UUID, Solution> solutions(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : solutions.of(ids);
    }

    /** The questions in use that pass a filter, best first; a page beyond the last is the last. */
    public QuestionPage search(QuestionFilter filter, int page) {
        return catalogues.now().page(filter, page);
    }

    /** What comes before and after a question in the filtered list, even if it passes the filter no longer. */
    public Neighbours neighbours(QuestionFilter filter, UUID question) {
        return catalogues.now().neighbours(filter, question);
    }
}
