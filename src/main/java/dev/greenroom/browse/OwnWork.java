package dev.greenroom.browse;

import dev.greenroom.answer.Standing;
import dev.greenroom.answer.Status;
import dev.greenroom.bank.Question;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a learner has done with the questions so far; nothing, for a visitor. */
record OwnWork(Map<UUID, Standing> standings, Set<UUID> bookmarks) {

    static final OwnWork NONE = new OwnWork(Map.of(), Set.of());

    Standing standing(Question question) {
        return standings.getOrDefault(question.id(), Standing.none(question.id()));
    }

    boolean isBookmarked(Question question) {
        return bookmarks.contains(question.id());
    }

    /** How many of the questions they have answered. */
    public long answered() {
        return standings.values().stream()
                .filter(standing -> standing.status() != Status.NOT_ANSWERED)
                .count();
    }
}
