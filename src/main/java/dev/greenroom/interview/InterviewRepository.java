package dev.greenroom.interview;

import dev.greenroom.platform.NewRows;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface InterviewRepository extends JpaRepository<Interview, UUID>, NewRows<Interview> {

    /** Everyone who uses an interview waits here for whoever uses it now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Interview i where i.id = :id")
    Optional<Interview> lock(UUID id);

    /** Sees the learner of one that runs, unless they are away or have been since then; returns how many that was. */
    @Modifying
    @Transactional
    @Query("""
            update Interview i set i.schedule.lastSeenAt = :now
            where i.id = :id and i.ending is null and i.schedule.lastSeenAt > :awayFrom
                and (i.schedule.absence.since is null or i.schedule.absence.backAt is not null)
            """)
    int see(UUID id, Instant now, Instant awayFrom);

    @Query("select i.learnerId from Interview i where i.id = :id")
    Optional<UUID> findLearner(UUID id);

    boolean existsByIdAndLearnerId(UUID id, UUID learner);

    @Query("select i.id from Interview i where i.learnerId = :learner order by i.schedule.startedAt, i.id")
    List<UUID> findIds(UUID learner);

    @Query("select i.id from Interview i where i.runningLearnerId = :learner")
    Optional<UUID> findRunning(UUID learner);

    @Query(
            "select max(i.schedule.startedAt) from Interview i where i.learnerId = :learner and i.schedule.endedAt is not null")
    Optional<Instant> findLastStart(UUID learner);

    @Query(
            "select i from Interview i where i.learnerId = :learner and i.schedule.endedAt is not null order by i.schedule.startedAt desc")
    List<Interview> findEnded(UUID learner, Limit most);
}
