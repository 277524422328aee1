package dev.greenroom.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LogRepository extends JpaRepository<LogEntry, UUID> {

    Optional<LogEntry> findFirstByCardIdAndAtLessThanOrderByAtDescIdDesc(UUID card, Instant at);

    List<LogEntry> findByCardIdAndAtGreaterThanEqualOrderByAtAscIdAsc(UUID card, Instant at);

    /** How much was reviewed on one day. */
    record DayCount(LocalDate day, long count) {}

    @Query("""
            select new dev.greenroom.review.LogRepository$DayCount(e.day, count(*)) from LogEntry e
            where e.learnerId = :learner and e.day between :from and :to group by e.day""")
    List<DayCount> countByDay(UUID learner, LocalDate from, LocalDate to);

    int countByLearnerIdAndDayAndWasDueTrue(UUID learner, LocalDate day);

    Optional<LogEntry> findFirstByLearnerIdAndDayOrderByAtDescIdDesc(UUID learner, LocalDate day);
}
