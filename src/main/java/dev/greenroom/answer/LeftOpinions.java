package dev.greenroom.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes up opinions that somebody left: an instance that ended, or one with more to ask than it could. */
class LeftOpinions {

    /** By then whoever took one has asked, even if all in front of it took as long as they may. */
    static final Duration LEFT = Duration.ofMinutes(1);

    /** Whatever fails so often will not succeed. */
    private static final int ATTEMPTS = 5;

    /** Nobody waits any longer for an opinion, and a later version of the app may not know what was asked. */
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private final FailedEventPublications publications;
    private final ThreadPoolExecutor worker;
    private final JdbcClient jdbc;
    private final Clock clock;

    LeftOpinions(FailedEventPublications publications, ThreadPoolExecutor worker, JdbcClient jdbc, Clock clock) {
        this.publications = publications;
        this.worker = worker;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void takeUp() {
        Instant now = clock.instant();
        release(now.minus(LEFT));
        giveUp(now.minus(FORGOTTEN));
        publications.resubmit(ResubmissionOptions.defaults().withFilter(one -> isRoom()));
    }

    /** The registry takes up only what has failed, and knows nothing of instances that ended. */
    private void release(Instant left) {
        jdbc.sql(
                        "update event_publication set status = 'FAILED' where status <> 'FAILED' and last_resubmission_date < ?")
                .param(at(left))
                .update();
    }

    /** The answers stay with their first judgement. */
    private void giveUp(Instant forgotten) {
        jdbc.sql("delete from event_publication where status = 'FAILED'"
                        + " and (completion_attempts >= ? or publication_date < ?)")
                .params(ATTEMPTS, at(forgotten))
                .update();
    }

    private boolean isRoom() {
        return worker.getQueue().remainingCapacity() > 0;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
