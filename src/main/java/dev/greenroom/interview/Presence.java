package dev.greenroom.interview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * When this instance last stored that the learner of an interview was there. To store it again within seconds would tell
 * nothing new, and would make every look at a page and every draft wait for the disk.
 */
@Component
class Presence {

    /** By so much may an absence seem longer than it was. */
    static final Duration PRECISION = Duration.ofSeconds(5);

    private static final int MOST_INTERVIEWS = 10_000;

    private final Cache<UUID, Instant> stored =
            Caffeine.newBuilder().maximumSize(MOST_INTERVIEWS).build();

    void remember(UUID interview, Instant at) {
        stored.put(interview, at);
    }

    /** Whether what is stored is still precise enough. */
    boolean isKnown(UUID interview, Instant now) {
        Instant at = stored.getIfPresent(interview);
        return at != null && !now.isBefore(at) && now.isBefore(at.plus(PRECISION));
    }
}
