package dev.greenroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The app's clock in tests: it runs like the real one, can be moved ahead and can be made to stand. */
public final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    private volatile @Nullable Instant standing;

    /** Until it is closed, no time passes but what is let pass at once, however slow the machine is. */
    public interface Stop extends AutoCloseable {

        @Override
        void close();
    }

    /** Makes it stand. */
    public Stop stop() {
        Instant before = standing;
        standing = now();
        return () -> standing = before;
    }

    private Instant now() {
        Instant stood = standing;
        return stood == null ? Instant.now() : stood;
    }

    /** Lets that much time pass at once. */
    public void advance(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public Instant instant() {
        return now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("all time is kept in UTC");
    }
}
