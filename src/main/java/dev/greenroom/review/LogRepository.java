package dev.greenroom.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LogRepository extends JpaRepository<LogEntry, UUID> {

    Optional<LogEntry> findFirstByCardIdAndAtLessThanOrderByAtDescIdDesc(UUID card, Instant at);

    List<LogEntry> findByCardIdAndAtGreaterThanEqualOrderByAtAscIdAsc(UUID card, Instant at);

    int countByLearnerIdAndDayAndWasDueTrue(UUID learner, LocalDate day);

    Optional<LogEntry> findFirstByLearnerIdAndDayOrderByAtDescIdDesc(UUID learner, LocalDate day);
}
