package dev.greenroom.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HorizonRepository extends JpaRepository<Horizon, UUID> {

    List<Horizon> findByLearnerId(UUID learner);

    Optional<Horizon> findByLearnerIdAndGuide(UUID learner, String guide);
}
