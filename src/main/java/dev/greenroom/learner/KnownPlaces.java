package dev.greenroom.learner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where accounts were signed in from. */
@Component
class KnownPlaces {

    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean knows(Name name, Place place) {
        return jdbc.sql("select count(*) from known_address k join account a on a.id = k.account_id"
                                + " where a.name = ? and k.address_hash = ?")
                        .params(name.value(), place.hash())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What is old goes whoever comes in: not everybody comes back. */
    void remember(UUID account, Place place) {
        jdbc.sql("delete from known_address where seen_at < ?")
                .param(at(clock.instant().minus(KEPT)))
                .update();
        int seen = jdbc.sql("update known_address set seen_at = ? where account_id = ? and address_hash = ?")
                .params(at(clock.instant()), account, place.hash())
                .update();
        if (seen == 0) {
            insert(account, place);
        }
    }

    private void insert(UUID account, Place place) {
        try {
            jdbc.sql("insert into known_address (account_id, address_hash, seen_at) values (?, ?, ?)")
                    .params(account, place.hash(), at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException insertedMeanwhile) {
            // Then it is known.
        }
    }

    /** When an account was signed in last from each, the latest first. */
    List<Instant> of(UUID account) {
        return jdbc.sql("select seen_at from known_address where account_id = ? order by seen_at desc")
                .param(account)
                .query((row, number) -> new StoredRow(row).time("seen_at"))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
