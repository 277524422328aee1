package dev.greenroom.answer;

import dev.greenroom.platform.NewRows;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface AnswerRepository extends JpaRepository<Answer, UUID>, NewRows<Answer> {

    /** For writing: two writers of one answer wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Answer a where a.id = :id")
    Optional<Answer> lock(UUID id);

    @Query("select a.holder from Answer a where a.id = :id and a.learnerId = :learner")
    Optional<UUID> findHolder(UUID id, UUID learner);

    @Query("select a.id from Answer a where a.learnerId = :learner and a.openQuestionId = :question")
    Optional<UUID> findOpen(UUID learner, UUID question);

    boolean existsByLearnerIdAndQuestionIdAndJudgementAnsweredTrue(UUID learner, UUID question);

    /** A learner's answers to the question of one of them, oldest first; empty if that one is not theirs. */
    @Query("""
            select a from Answer a
            where a.learnerId = :learner
                and a.questionId = (select b.questionId from Answer b where b.id = :id and b.learnerId = :learner)
            order by a.openedAt, a.id
            """)
    List<Answer> findWithSiblings(UUID id, UUID learner);

    List<Answer> findByLearnerIdAndQuestionIdAndJudgementAnsweredTrueOrderByOpenedAt(UUID learner, UUID question);

    /** Which question an answer is to. */
    record Reply(UUID id, UUID question) {}

    /** All answers of a learner, oldest first. */
    @Query(
            "select a.id as id, a.questionId as question from Answer a where a.learnerId = :learner order by a.openedAt, a.id")
    List<Reply> findReplies(UUID learner);

    @Query("select a.questionId from Answer a where a.learnerId = :learner order by a.openedAt desc, a.id")
    List<UUID> findLatestQuestions(UUID learner, Limit most);

    List<Answer> findByIdIn(Collection<UUID> ids);

    @Query("select a.id from Answer a where a.id in :ids and a.judgement.answered = false")
    Set<UUID> findUnanswered(Collection<UUID> ids);

    @Query("select a.questionId from Answer a where a.id in :ids")
    Set<UUID> findQuestions(Collection<UUID> ids);

    /** The key points in use that a learner left out of answers, as they are worded today, most often first; to be closed. */
    @Query("""
            select new dev.greenroom.answer.MissedPoint(a.questionId, k.point,
                sum(case when coalesce(m.learner, m.finding.assessor) = dev.greenroom.answer.Verdict.NOT_MADE then 1 else 0 end),
                count(*))
            from Answer a join a.judgement.marks m join KeyPointRow k on k.id = key(m) and k.retired = false
            where a.learnerId = :learner and a.judgement.answered = true
                and coalesce(m.learner, m.finding.assessor) <> dev.greenroom.answer.Verdict.UNDECIDED
            group by a.questionId, k.id, k.point
            having sum(case when coalesce(m.learner, m.finding.assessor) = dev.greenroom.answer.Verdict.NOT_MADE then 1 else 0 end) > 0
            order by 3 desc, 4, 2
            """)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FETCH_SIZE, value = "50"))
    Stream<MissedPoint> findMissed(UUID learner);

    /** Every answer of a learner that was closed, oldest first. */
    @Query("""
            select new dev.greenroom.answer.PastAnswer(a.id, a.questionId, a.holder, a.judgement.answered, a.exchange.answer.askedAt,
                a.exchange.answer.closedAt, a.judgement.made, a.judgement.points, a.judgement.undecided, a.judgement.rating,
                a.judgement.atLeast, a.judgement.prediction)
            from Answer a
            where a.learnerId = :learner and a.exchange.answer.closedAt is not null
            order by a.exchange.answer.closedAt, a.openedAt
            """)
    List<PastAnswer> findPast(UUID learner);

    /** The closed answers that belong to one of these, such as an interview, oldest first. */
    @Query("""
            select new dev.greenroom.answer.PastAnswer(a.id, a.questionId, a.holder, a.judgement.answered, a.exchange.answer.askedAt,
                a.exchange.answer.closedAt, a.judgement.made, a.judgement.points, a.judgement.undecided, a.judgement.rating,
                a.judgement.atLeast, a.judgement.prediction)
            from Answer a
            where a.holder in :holders and a.exchange.answer.closedAt is not null
            order by a.exchange.answer.closedAt, a.openedAt
            """)
    List<PastAnswer> findHeld(Collection<UUID> holders);
}
