package dev.greenroom.learner;

import dev.greenroom.platform.LearnerState;
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

    Optional<UUID> find(Token token) {
        return state(token).map(LearnerState::learner);
    }

    /** Every request of a guest begins with this. */
    Optional<LearnerState> state(Token token) {
        return state("token_hash", token.hash());
    }

    Optional<LearnerState> state(UUID learner) {
        return state("id", learner);
    }

    private Optional<LearnerState> state(String column, Object value) {
        return jdbc.sql("select id, revision from learner where " + column + " = ?")
                .param(value)
                .query((row, number) -> new LearnerState(row.getObject(1, UUID.class), row.getLong(2)))
                .optional();
    }

    /**
     * Inserts the guest if absent. The unique token decides between two first actions at the same time; never within a
     * transaction, which PostgreSQL would end at the insert that lost.
     */
    @Transactional(propagation = Propagation.NEVER)
    UUID keep(Token token) {
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
