package dev.greenroom.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much anybody may write in a minute on this instance: more than a person can, and less than a program could. */
@Component
class WriteLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A whole class may begin at the same moment behind one address. */
    private static final int SHARED = 10;

    /** More than that many writers in two minutes share what memory there is; the longest idle begin anew. */
    private static final int MOST_WRITERS = 100_000;

    private final int most;
    private final TimeMeter time;

    /** A bucket that nobody used for a minute is full again, so forgetting it changes nothing. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_WRITERS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    WriteLimit(@Value("${greenroom.writes-per-minute}") int most, Clock clock) {
        if (most < 1) {
            throw new WrongSetting("greenroom.writes-per-minute", String.valueOf(most), "a number from 1");
        }
        this.most = most;
        this.time = new Meter(clock);
    }

    /**
     * Counts one write of a learner.
     *
     * @return how long to wait before it; zero if it may be done now
     */
    Duration waiting(UUID learner) {
        return waiting(learner.toString(), most);
    }

    /** The same for visitors, of whom nothing is known but the household that they share with others. */
    Duration waiting(String address) {
        return waiting(Household.of(address), (long) most * SHARED);
    }

    private Duration waiting(String writer, long places) {
        long nanos = buckets.get(writer, unknown -> full(places))
                .tryConsumeAndReturnRemaining(1)
                .getNanosToWaitForRefill();
        return Duration.ofNanos(nanos);
    }

    private Bucket full(long places) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(places).refillGreedy(places, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
