package dev.greenroom.browse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.Standing;
import dev.greenroom.answer.Status;
import dev.greenroom.bank.Extent;
import dev.greenroom.bank.Question;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a learner has done with the questions so far; nothing, for a visitor.
 *
 * @param byStatus the questions that they have answered
 */
record OwnWork(Map<UUID, Standing> standings, Map<Status, Set<UUID>> byStatus, Set<UUID> bookmarks) {

    static final OwnWork NONE = of(Map.of(), Set.of());

    static OwnWork of(Map<UUID, Standing> standings, Set<UUID> bookmarks) {
        return new OwnWork(
                standings,
                standings.values().stream()
                        .filter(standing -> standing.status() != Status.NOT_ANSWERED)
                        .collect(groupingBy(Standing::status, mapping(Standing::question, toSet()))),
                bookmarks);
    }

    Standing standing(Question question) {
        return standings.getOrDefault(question.id(), Standing.none(question.id()));
    }

    boolean isBookmarked(Question question) {
        return bookmarks.contains(question.id());
    }

    /** The questions that have a status; whatever they have not answered is not among theirs. */
    Extent having(Status status) {
        return status == Status.NOT_ANSWERED
                ? new Extent.AllBut(answered())
                : new Extent.Only(byStatus.getOrDefault(status, Set.of()));
    }

    Set<UUID> answered() {
        return byStatus.values().stream().flatMap(Set::stream).collect(toSet());
    }
}
