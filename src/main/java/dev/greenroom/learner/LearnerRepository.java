package dev.greenroom.learner;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LearnerRepository extends JpaRepository<Learner, UUID> {

    @Query("select l.id from Learner l where l.tokenHash = :tokenHash")
    Optional<UUID> findIdByTokenHash(String tokenHash);
}
