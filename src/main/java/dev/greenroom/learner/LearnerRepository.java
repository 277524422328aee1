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
     * Until the transaction ends, nothing can be added that is theirs. PostgreSQL lets that through a lock as Hibernate
     * writes it, {@code for no key update}.
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
