package dev.greenroom.interview;

import static dev.greenroom.interview.Schedule.earlier;

import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.util.Assert;

/**
 * A timed mock interview: turns that are asked one after the other, under one clock. At most one step of one turn is open.
 * What time does to it happens in {@link #settle}, with which every use begins.
 */
@Entity
class Interview extends AbstractAggregateRoot<Interview> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID learnerId;

    private @Nullable UUID runningLearnerId;

    @Embedded
    private Plan plan;

    @Embedded
    private Schedule schedule;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Ending ending;

    @Embedded
    private Turns turns;

    protected Interview() {}

    /** Starts an interview. It lasts as long as was wished for, or as its questions need if that is more. */
    Interview(UUID learnerId, Plan plan, List<Question> questions, Instant now) {
        this.id = UUID.randomUUID();
        this.learnerId = learnerId;
        this.runningLearnerId = learnerId;
        this.plan = plan;
        this.schedule = new Schedule(now, Slot.longer(plan.settings().length(), Slot.whole(questions)));
        this.turns = new Turns(questions);
    }

    /**
     * Lets the time that has passed have its effect: closes a step whose time is over, ends the interview if its time is
     * over, or notices that the learner was away. What closed is to be closed with its draft.
     */
    Optional<ClosedStep> settle(Instant now) {
        if (isRunning()) {
            schedule.notice(now);
        }
        return isRunning() && !isInterrupted() ? pass(now) : Optional.empty();
    }

    /** Whether {@link #settle} would change nothing but when the learner was last there. */
    boolean isSettled(Instant now) {
        return !isRunning() || isInterrupted() || !schedule.isAbsence(now) && !schedule.isOver(now) && !isStepOver(now);
    }

    private boolean isStepOver(Instant now) {
        return turns.open()
                .filter(turn -> Schedule.isOver(closesAt(turn.limitAt()), now))
                .isPresent();
    }

    /** As {@link #settle}, when the learner sends what they typed: they were there, however long that took. */
    Optional<ClosedStep> settleSent(Instant now) {
        schedule.see(now);
        return settle(now);
    }

    private Optional<ClosedStep> pass(Instant now) {
        schedule.see(now);
        Optional<ClosedStep> closing = turns.open()
                .filter(turn -> Schedule.isOver(closesAt(turn.limitAt()), now))
                .map(turn -> turn.close(Outcome.TIMED_OUT, closesAt(turn.limitAt())));
        if (schedule.isOver(now)) {
            finish(Ending.TIME_UP, schedule.endsAt());
        } else if (closing.isPresent() && turns.next().isEmpty()) {
            finish(Ending.COMPLETED, closing.get().at());
        }
        return closing;
    }

    /** Closes the open step as the learner said. */
    void close(Outcome how, Instant now) {
        turns.open().ifPresent(turn -> turn.close(how, earlier(now, closesAt(turn.limitAt()))));
    }

    /** Whether there is time to follow up on what was just said. */
    boolean hasTimeToFollowUp(Instant now) {
        return isRunning() && schedule.hasTimeFor(Slot.FOLLOW_UP, now);
    }

    void followUp(Turn turn, Instant now) {
        Assert.state(turns.open().isEmpty() && turn.asked(Step.FOLLOW_UP).isEmpty(), "one follow-up, after the answer");
        turn.askFollowUp(now);
        schedule.see(now);
    }

    /** The turn to ask now, if none is open. Where there is none, or no time, the interview ends. */
    Optional<Turn> next(Instant now) {
        if (!isRunning() || isInterrupted() || turns.open().isPresent()) {
            return Optional.empty();
        }
        Optional<Turn> next = turns.next().filter(turn -> now.isBefore(schedule.endsAt()));
        if (next.isEmpty()) {
            finish(turns.next().isEmpty() ? Ending.COMPLETED : Ending.TIME_UP, earlier(now, schedule.endsAt()));
        }
        return next;
    }

    void ask(Turn turn, UUID answer, Instant now) {
        Assert.state(isRunning() && turns.open().isEmpty() && turn.isWaiting(), "one turn at a time");
        turn.ask(answer, now);
        schedule.see(now);
    }

    /** Goes on with the time that was left when the learner went away, and says how long that was. */
    Duration goOn(Instant now) {
        Assert.state(isInterrupted(), "only after an absence");
        Duration away = schedule.goOn(now);
        turns.open().ifPresent(turn -> turn.delay(away));
        return away;
    }

    /** Ends it because the learner wants to; if they were away, when they went. What was written so far stands. */
    Optional<ClosedStep> end(Instant now) {
        if (!isRunning()) {
            return Optional.empty();
        }
        Instant at = earlier(schedule.presentUntil(now), schedule.endsAt());
        Optional<ClosedStep> closing =
                turns.open().map(turn -> turn.close(Outcome.TIMED_OUT, earlier(at, closesAt(turn.limitAt()))));
        finish(turns.next().isEmpty() ? Ending.COMPLETED : Ending.ENDED_EARLY, at);
        return closing;
    }

    private void finish(Ending how, Instant at) {
        ending = how;
        schedule.end(at);
        runningLearnerId = null;
        registerEvent(new InterviewFinished(id, learnerId));
    }

    /** When a step closes by itself that reaches its limit then: with the interview, and if the timing is strict, then. */
    Instant closesAt(Instant limit) {
        return plan.settings().timing().closesAt(limit, schedule.endsAt());
    }

    boolean isRunning() {
        return ending == null;
    }

    /** Whether the learner was away and has not said how to go on. */
    boolean isInterrupted() {
        return isRunning() && schedule.isInterrupted();
    }

    UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    Plan plan() {
        return plan;
    }

    Schedule schedule() {
        return schedule;
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Turns turns() {
        return turns;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interview interview && id.equals(interview.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
