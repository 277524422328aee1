package dev.greenroom.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HorizonRepository extends JpaRepository<Horizon, UUID> {

    List<Horizon> findByLearnerId(UUID learner);

    @Modifying
    @Query("delete from Horizon h where h.learnerId = :learner")
    void deleteAll(UUID learner);
}
