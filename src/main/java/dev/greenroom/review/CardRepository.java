package dev.greenroom.review;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.greenroom.platform.NewRows;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CardRepository extends JpaRepository<Card, UUID>, NewRows<Card> {

    /** Questions that left their pack are asked no more. */
    String IN_USE = "from Card c where c.learnerId = :learner and c.questionId not in :retired ";

    String DUE = IN_USE + "and c.dueDay <= :day";

    /** The last days before an interview about the card's guide, if that day is one of them. */
    String LAST_DAYS = "h.learnerId = c.learnerId and h.guide = c.guide and h.closing <= :day and h.day >= :day";

    /** Not due by themselves, but not back yet in those days. */
    String LEFT = "from Card c join Horizon h on " + LAST_DAYS
            + " where c.learnerId = :learner and c.questionId not in :retired and c.dueDay > :day"
            + " and c.reviewedDay < h.closing and c.guide = :guide";

    /** Without those that come back before they are due. */
    String AFTER = IN_USE + "and c.dueDay > :day and not exists (select 1 from Horizon h where " + LAST_DAYS
            + " and h.day > :day and c.reviewedDay < h.closing)";

    String WAITING = "select new dev.greenroom.review.Waiting(c.id, c.questionId, c.guide, c.memory, c.reviewedDay) ";

    /** The less is left of a memory, the more of its stability has passed. */
    String WEAKEST = "timestampdiff(day, c.reviewedDay, :day) / c.memory.stability desc, c.id";

    String WEAKEST_FIRST = " order by " + WEAKEST;

    /** What an interview will ask in a few days goes before everything else. */
    String CLOSING_FIRST = " order by case when c.guide in :closing then 0 else 1 end, " + WEAKEST;

    /** How many questions of a guide are due on a day by themselves. */
    record DayCount(String guide, LocalDate day, long count) {}

    /** The first day on which a question of a guide is due by itself. */
    record FirstDay(String guide, LocalDate day) {}

    /** What a card says about the days to come. */
    record Ahead(UUID question, Memory memory, LocalDate reviewed, LocalDate due) {}

    /** What is left of a card's last review. */
    record LastReview(UUID question, Memory memory, LocalDate day, Grade grade) {

        Remembered on(LocalDate date, MemoryModel model) {
            int days = (int) Math.max(0, DAYS.between(day, date));
            return new Remembered(question, grade, day, model.retrievability(memory, days));
        }
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Card c where c.learnerId = :learner and c.questionId = :question")
    Optional<Card> lockByQuestion(UUID learner, UUID question);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Card c where c.learnerId = :learner and c.id = :id")
    Optional<Card> lock(UUID learner, UUID id);

    Optional<Card> findByLearnerIdAndId(UUID learner, UUID id);

    Optional<Card> findByLearnerIdAndQuestionId(UUID learner, UUID question);

    List<Card> findByLearnerIdOrderByDueDayAscIdAsc(UUID learner);

    boolean existsByLearnerId(UUID learner);

    @Query("""
            select new dev.greenroom.review.CardRepository$LastReview(c.questionId, c.memory, c.reviewedDay, c.lastGrade)
            from Card c where c.learnerId = :learner and c.guide = :guide""")
    List<LastReview> findLast(UUID learner, String guide);

    @Query("""
            select new dev.greenroom.review.CardRepository$Ahead(c.questionId, c.memory, c.reviewedDay, c.dueDay)
            from Card c where c.learnerId = :learner and c.guide = :guide order by c.dueDay, c.id""")
    List<Ahead> findAhead(UUID learner, String guide);

    @Query("select count(*) " + DUE)
    int countDue(UUID learner, Set<UUID> retired, LocalDate day);

    @Query("select new dev.greenroom.review.Round(h.guide, h.closing, h.day,"
            + " sum(case when c.reviewedDay < h.closing then 1 else 0 end),"
            + " sum(case when c.reviewedDay < h.closing and c.dueDay <= :day then 1 else 0 end),"
            + " sum(case when c.reviewedDay = :day then 1 else 0 end)) from Card c join Horizon h on " + LAST_DAYS
            + " where c.learnerId = :learner and c.questionId not in :retired group by h.guide, h.closing, h.day")
    List<Round> findRounds(UUID learner, Set<UUID> retired, LocalDate day);

    @Query(WAITING + DUE + CLOSING_FIRST)
    List<Waiting> findDue(UUID learner, Set<UUID> retired, LocalDate day, Set<String> closing, Limit limit);

    @Query(WAITING + LEFT + WEAKEST_FIRST)
    List<Waiting> findLeft(UUID learner, Set<UUID> retired, LocalDate day, String guide, Limit limit);

    @Query("select new dev.greenroom.review.CardRepository$DayCount(c.guide, c.dueDay, count(*)) " + AFTER
            + " group by c.guide, c.dueDay")
    List<DayCount> countAfter(UUID learner, Set<UUID> retired, LocalDate day);

    @Query("select new dev.greenroom.review.CardRepository$FirstDay(c.guide, min(c.dueDay)) " + AFTER
            + " group by c.guide")
    List<FirstDay> firstAfter(UUID learner, Set<UUID> retired, LocalDate day);
}
