package dev.greenroom.learner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was tried lately, by whom and from where. All instances see it; each statement stands by itself. */
@Component
class Attempts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum Kind {
        /** A password that was not right. */
        WRONG,
        /** A name for a new account that has one. */
        TAKEN,
        /** A new account, or one that is about to be opened. */
        OPENED
    }

    /** One attempt; its name and place as digests. */
    record Attempt(String name, String place, Instant at) {}

    /** Written down before it is tried, so that many at once do not slip through together. */
    UUID begin(Kind kind, Name name, Place place) {
        jdbc.sql("delete from attempt where tried_at < ?")
                .param(at(clock.instant().minus(KEPT)))
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into attempt (id, kind, name_hash, address_hash, tried_at) values (?, ?, ?, ?, ?)")
                .params(id, kind.name(), Digest.of(name.value()), place.hash(), at(clock.instant()))
                .update();
        return id;
    }

    void forget(UUID attempt) {
        jdbc.sql("delete from attempt where id = ?").param(attempt).update();
    }

    /** All of that kind which came from that pair. */
    void forget(Kind kind, Name name, Place place) {
        jdbc.sql("delete from attempt where kind = ? and name_hash = ? and address_hash = ?")
                .params(kind.name(), Digest.of(name.value()), place.hash())
                .update();
    }

    /** Those about that name or from that place but one, the newest first. */
    List<Attempt> others(UUID but, Kind kind, Name name, Place place, Duration within) {
        return jdbc.sql(
                        "select name_hash, address_hash, tried_at from attempt where kind = ? and id <> ? and tried_at > ?"
                                + " and (name_hash = ? or address_hash = ?) order by tried_at desc")
                .params(kind.name(), but, at(clock.instant().minus(within)), Digest.of(name.value()), place.hash())
                .query((row, number) -> new Attempt(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
