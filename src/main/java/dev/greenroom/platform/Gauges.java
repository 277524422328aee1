package dev.greenroom.platform;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of rows for whoever watches an instance; declared as beans by the modules that keep them. */
@Component
public class Gauges {

    /** However many watch, the database is asked this rarely. */
    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private final LoadingCache<String, Long> counts;

    Gauges(JdbcClient jdbc, Clock clock) {
        this.counts = Caffeine.newBuilder()
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .expireAfterWrite(TRUSTED)
                .build(query -> count(jdbc, query, clock));
    }

    private static long count(JdbcClient jdbc, String query, Clock clock) {
        return jdbc.sql("select count(*) from " + query)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** @param query table and condition of what is counted, in which {@code :now} is the time */
    public MeterBinder of(String name, String description, String query) {
        return registry -> Gauge.builder(name, () -> counts.get(query))
                .description(description)
                .register(registry);
    }
}
