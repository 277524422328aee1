package dev.greenroom.learner;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds and keeps learners by the token of their browser. */
@Service
class Learners {

    private final LearnerRepository repository;
    private final JdbcClient jdbc;
    private final Clock clock;

    Learners(LearnerRepository repository, JdbcClient jdbc, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every request of a guest begins with this. */
    Optional<UUID> find(Token token) {
        return jdbc.sql("select id from learner where token_hash = ?")
                .param(token.hash())
                .query(UUID.class)
                .optional();
    }

    /**
     * Inserts the guest if absent. The unique token decides between two first actions at the same time; never within a
     * transaction, which PostgreSQL would end at the insert that lost.
     */
    @Transactional(propagation = Propagation.NEVER)
    public UUID keep(Token token) {
        return find(token).orElseGet(() -> insert(token));
    }

    private UUID insert(Token token) {
        try {
            return repository
                    .saveAndFlush(new Learner(UUID.randomUUID(), token.hash(), clock.instant()))
                    .id();
        } catch (DataIntegrityViolationException insertedMeanwhile) {
            return find(token).orElseThrow(() -> insertedMeanwhile);
        }
    }
}
