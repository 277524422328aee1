package dev.greenroom.review;

import dev.greenroom.platform.NewRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LogRepository extends JpaRepository<LogEntry, UUID>, NewRows<LogEntry> {

    Optional<LogEntry> findFirstByCardIdAndAtLessThanOrderByAtDescIdDesc(UUID card, Instant at);

    List<LogEntry> findByCardIdAndAtGreaterThanEqualOrderByAtAscIdAsc(UUID card, Instant at);

    /** How much was reviewed on one day. */
    record DayCount(LocalDate day, long count) {}

    /** Grouped like its index, so that H2 counts while it reads. */
    @Query("""
            select new dev.greenroom.review.LogRepository$DayCount(e.day, count(*)) from LogEntry e
            where e.learnerId = :learner and e.day between :from and :to group by e.learnerId, e.day""")
    List<DayCount> countByDay(UUID learner, LocalDate from, LocalDate to);

    @Query("""
            select new dev.greenroom.review.Reviews$Practised(e.id, c.questionId, e.wasDue)
            from LogEntry e join Card c on c.id = e.cardId where e.learnerId = :learner and e.day = :day""")
    List<Reviews.Practised> findPractised(UUID learner, LocalDate day);

    int countByLearnerIdAndDayAndWasDueTrue(UUID learner, LocalDate day);

    Optional<LogEntry> findFirstByLearnerIdAndDayOrderByAtDescIdDesc(UUID learner, LocalDate day);
}
