package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who waits for whom in the database: nobody in a circle, and nobody without need. */
class LocksIT extends IntegrationTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoLooksAtAReportWaitsForNobody() {
        Sitting sitting = Sitting.start(learner);
        sitting.end("");
        clock.advance(Duration.ofMinutes(1));

        transaction.executeWithoutResult(status -> {
            lock("interview", sitting.id(), "");
            sitting.report();
        });
    }

    private void lock(String table, UUID id, String how) {
        jdbc.sql("select id from " + table + " where id = ? for update" + how)
                .param(id)
                .query(UUID.class)
                .single();
    }
}
