package dev.greenroom.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts solutions together from their tables: one statement a table. */
@Component
class Solutions {

    private final QuestionRepository repository;

    Solutions(QuestionRepository repository) {
        this.repository = repository;
    }

    Map<UUID, Solution> of(Collection<UUID> ids) {
        Map<UUID, List<KeyPoint>> points = points(ids);
        Map<UUID, List<Misconception>> misconceptions = Owned.byOwner(repository.misconceptions(ids));
        Map<UUID, List<String>> redFlags = Owned.byOwner(repository.redFlags(ids));
        Map<UUID, List<Source>> sources = Owned.byOwner(repository.sources(ids));
        return repository.prose(ids).stream()
                .map(prose -> new Solution(
                        prose.id(),
                        prose.answer(),
                        prose.example(),
                        points.getOrDefault(prose.id(), List.of()),
                        misconceptions.getOrDefault(prose.id(), List.of()),
                        redFlags.getOrDefault(prose.id(), List.of()),
                        sources.getOrDefault(prose.id(), List.of())))
                .collect(toMap(Solution::question, solution -> solution));
    }

    private Map<UUID, List<KeyPoint>> points(Collection<UUID> ids) {
        Map<UUID, List<String>> phrasings = Owned.byOwner(repository.phrasings(ids));
        return repository.points(ids).stream()
                .collect(groupingBy(
                        QuestionRepository.Point::question,
                        mapping(
                                point -> new KeyPoint(
                                        point.id(),
                                        point.point(),
                                        phrasings.getOrDefault(point.id(), List.of()),
                                        point.weight(),
                                        point.probe()),
                                toList())));
    }
}
