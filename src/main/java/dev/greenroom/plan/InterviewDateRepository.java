package dev.greenroom.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterviewDateRepository extends JpaRepository<InterviewDate, UUID> {

    Optional<InterviewDate> findByLearnerIdAndId(UUID learner, UUID id);

    boolean existsByLearnerIdAndDayAndGuideAndCompany(UUID learner, LocalDate day, String guide, String company);

    boolean existsByLearnerIdAndDayAndGuideAndCompanyAndIdNot(
            UUID learner, LocalDate day, String guide, String company, UUID id);

    List<InterviewDate> findByLearnerIdOrderByDayAscIdAsc(UUID learner);

    List<InterviewDate> findByLearnerIdAndDayGreaterThanEqualOrderByDayAscIdAsc(UUID learner, LocalDate today);
}
