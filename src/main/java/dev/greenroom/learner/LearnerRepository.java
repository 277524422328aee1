package dev.greenroom.learner;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LearnerRepository extends JpaRepository<Learner, UUID> {

    /**
     * Locks these learners until the transaction ends, so that nobody else can add rows that belong to them: whoever does
     * raises or holds the learner first, see {@link LearnerRevision}. For its part PostgreSQL lets no such row in either;
     * under {@code for no key update}, which Hibernate would write, it does. Therefore the query is native.
     */
    @Query(value = "select * from learner where id in (:ids) order by id for update", nativeQuery = true)
    List<Learner> lock(Collection<UUID> ids);

    /** Until the transaction ends, nobody else changes them; what only refers to them can be added. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Learner l where l.id = :id")
    Optional<Learner> hold(UUID id);

    @Override
    @Modifying
    @Query("delete from Learner l where l.id = :id")
    void deleteById(UUID id);

    /** From now on no cookie opens the learner; returns how many had one. */
    @Modifying
    @Query("update Learner l set l.tokenHash = null where l.id = :id and l.tokenHash is not null")
    int revokeToken(UUID id);
}
