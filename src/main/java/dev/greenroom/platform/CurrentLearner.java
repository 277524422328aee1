package dev.greenroom.platform;

import java.util.Optional;
import java.util.UUID;

/** Who the current request comes from. Only valid while a request is handled. */
public interface CurrentLearner {

    /** The learner, or empty for a visitor for whom nothing was ever kept. Reads the database at most once a request. */
    Optional<UUID> id();

    /**
     * The learner, for a page that only they have.
     *
     * @throws NotFound for a visitor for whom nothing was ever kept
     */
    default UUID known() {
        return id().orElseThrow(NotFound::new);
    }

    /** The learner as they are now, or empty as {@link #id}. Reads the database each time. */
    Optional<LearnerState> state();

    /** The learner, kept from now on if this is the first thing worth keeping. Two first actions at once make one learner. */
    UUID keep();
}
