package dev.greenroom.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts rows for a {@link Tally}. */
@Component
public class Tallies {

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param query table and condition of what is counted, which has the time as its one parameter */
    public Tally of(String labelKey, int order, String query) {
        return new Tally(labelKey, order, since -> count(query, since));
    }

    private long count(String query, Instant since) {
        return jdbc.sql("select count(*) from " + query)
                .param(since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
