package dev.greenroom.interview;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Interviews with all their turns, to be written to whoever reads slowly once no connection is held any more. */
@Component
class LoadedInterviews {

    private final InterviewRepository repository;

    LoadedInterviews(InterviewRepository repository) {
        this.repository = repository;
    }

    /** The interviews with these ids, in their order, in a fixed number of statements. */
    @Transactional(readOnly = true)
    List<Interview> find(Collection<UUID> ids) {
        Map<UUID, Interview> found =
                repository.findAllById(ids).stream().collect(toMap(Interview::id, Function.identity()));
        found.values().forEach(interview -> interview.turns().size());
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
