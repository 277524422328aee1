package dev.greenroom.plan;

import dev.greenroom.learner.LearnerRevision;
import dev.greenroom.plan.InterviewDate.Wanted;
import dev.greenroom.platform.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The interview dates of learners and the length of their days; whatever changes, the horizons follow. */
@Service
class Dates {

    /** Nobody has more interviews ahead. */
    static final int MOST = 20;

    private final InterviewDateRepository dates;
    private final DayLengthRepository lengths;
    private final ClosingDays closingDays;
    private final LearnerRevision revision;
    private final TransactionTemplate transaction;

    Dates(
            InterviewDateRepository dates,
            DayLengthRepository lengths,
            ClosingDays closingDays,
            LearnerRevision revision,
            PlatformTransactionManager transactions) {
        this.dates = dates;
        this.lengths = lengths;
        this.closingDays = closingDays;
        this.revision = revision;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<Goal> goals(UUID learner, LocalDate today) {
        return ahead(learner, today).stream().map(InterviewDate::goal).toList();
    }

    int minutes(UUID learner) {
        return chosenMinutes(learner).orElse(DayLength.DEFAULT);
    }

    Optional<Integer> chosenMinutes(UUID learner) {
        return lengths.findById(learner).map(DayLength::minutes);
    }

    boolean isFull(UUID learner, LocalDate today) {
        return goals(learner, today).size() >= MOST;
    }

    boolean has(UUID learner, Wanted wanted) {
        return dates.existsByLearnerIdAndDayAndGuideAndCompany(learner, wanted.day(), wanted.guide(), wanted.company());
    }

    /** Adds a date; the same one twice is one. */
    void add(UUID learner, Wanted wanted, LocalDate today) {
        take(learner, wanted, today, today);
    }

    /** Adds a date that the learner knows of since a certain day. */
    void take(UUID learner, Wanted wanted, LocalDate created, LocalDate today) {
        write(learner, today, () -> {
            if (!has(learner, wanted)) {
                dates.save(new InterviewDate(learner, wanted, created));
            }
        });
    }

    /** @throws NotFound unless it is a date of that learner */
    Goal goal(UUID learner, UUID id) {
        return find(learner, id).goal();
    }

    /** Whether another date of the learner says the same. */
    boolean isTaken(UUID learner, UUID id, Wanted wanted) {
        return dates.existsByLearnerIdAndDayAndGuideAndCompanyAndIdNot(
                learner, wanted.day(), wanted.guide(), wanted.company(), id);
    }

    void change(UUID learner, UUID id, Wanted wanted, LocalDate today) {
        write(learner, today, () -> {
            InterviewDate date = find(learner, id);
            if (!isTaken(learner, id, wanted)) {
                date.move(wanted);
            }
        });
    }

    void remove(UUID learner, UUID id, LocalDate today) {
        write(learner, today, () -> dates.delete(find(learner, id)));
    }

    void setMinutes(UUID learner, int minutes, LocalDate today) {
        write(learner, today, () -> lengths.save(new DayLength(learner, minutes)));
    }

    /** Has the horizons follow what changed elsewhere. */
    void settle(UUID learner, LocalDate today) {
        write(learner, today, () -> {});
    }

    List<InterviewDate> all(UUID learner) {
        return dates.findByLearnerIdOrderByDayAscIdAsc(learner);
    }

    private List<InterviewDate> ahead(UUID learner, LocalDate today) {
        return dates.findByLearnerIdAndDayGreaterThanEqualOrderByDayAscIdAsc(learner, today);
    }

    private InterviewDate find(UUID learner, UUID id) {
        return dates.findByLearnerIdAndId(learner, id).orElseThrow(NotFound::new);
    }

    /** Of two changes at once, one waits and then reads what the other wrote, so that no horizon is lost. */
    private void write(UUID learner, LocalDate today, Runnable change) {
        transaction.executeWithoutResult(status -> {
            revision.raise(learner);
            change.run();
            dates.flush();
            closingDays.settle(learner, all(learner), minutes(learner), today);
        });
    }
}
