package dev.greenroom.learner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account in a learner's file, without what opens it: no password and no session, and no digest of an address.
 *
 * @param provider who signs them in instead of a password, if anybody does
 * @param knownAs by what that provider knows them
 * @param browsers those that are signed in
 * @param knownPlaces when it was signed in last from each place that is remembered; none in older files
 */
record AccountEntry(
        @NotNull String name,
        @NotNull Instant createdAt,
        @Nullable String provider,
        @Nullable String knownAs,
        @NotNull List<@NotNull @Valid BrowserEntry> browsers,
        @Nullable List<@NotNull Instant> knownPlaces) {

    /** @param name what it said of itself; empty if that is unknown */
    record BrowserEntry(
            @NotNull String name,
            @NotNull Instant since,
            @NotNull Instant lastUsed) {}
}
