package dev.greenroom.interview;

import static dev.greenroom.interview.Schedule.earlier;

import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Question;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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

    private @Nullable Instant endedAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Ending ending;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "interview_id", nullable = false, updatable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Turn> turns = new ArrayList<>();

    protected Interview() {}

    /** Starts an interview. It lasts as long as was wished for, or as its questions need if that is more. */
    Interview(UUID learnerId, Plan plan, List<Question> questions, Instant now) {
        this.id = UUID.randomUUID();
        this.learnerId = learnerId;
        this.runningLearnerId = learnerId;
        this.plan = plan;
        this.schedule = new Schedule(now, Slot.longer(plan.settings().length(), Slot.whole(questions)));
        questions.forEach(question -> turns.add(Turn.of(question, turns.size() + 1)));
    }

    /**
     * Lets the time that has passed have its effect: closes a step whose time is over, ends the interview if its time is
     * over, or notices that the learner was away. What closed is to be closed with its draft.
     */
    Optional<Closing> settle(Instant now) {
        if (isRunning()) {
            schedule.notice(now);
        }
        return isRunning() && !isInterrupted() ? pass(now) : Optional.empty();
    }

    /** As {@link #settle}, when the learner sends what they typed: they were there, however long that took. */
    Optional<Closing> settleSent(Instant now) {
        schedule.see(now);
        return settle(now);
    }

    private Optional<Closing> pass(Instant now) {
        schedule.see(now);
        Optional<Closing> closing = openTurn()
                .filter(turn -> Schedule.isOver(closesAt(turn), now))
                .map(turn -> close(turn, Outcome.TIMED_OUT, closesAt(turn)));
        if (schedule.isOver(now)) {
            finish(Ending.TIME_UP, schedule.endsAt());
        } else if (closing.isPresent() && waiting().isEmpty()) {
            finish(Ending.COMPLETED, closing.get().at());
        }
        return closing;
    }

    /** Closes the open step as the learner said. */
    void close(Outcome how, Instant now) {
        openTurn().ifPresent(turn -> close(turn, how, earlier(now, closesAt(turn))));
    }

    private static Closing close(Turn turn, Outcome how, Instant at) {
        Step step = turn.openStep().orElseThrow();
        turn.close(how, at);
        return new Closing(turn.answerId().orElseThrow(), step, how, at);
    }

    /** Whether there is time to follow up on what was just said. */
    boolean hasTimeToFollowUp(Instant now) {
        return isRunning() && schedule.hasTimeFor(Slot.FOLLOW_UP, now);
    }

    void followUp(Turn turn, Instant now) {
        Assert.state(openTurn().isEmpty() && turn.asked(Step.FOLLOW_UP).isEmpty(), "one follow-up, after the answer");
        turn.askFollowUp(now);
    }

    /** The turn to ask now, if none is open. Where there is none, or no time, the interview ends. */
    Optional<Turn> next(Instant now) {
        if (!isRunning() || isInterrupted() || openTurn().isPresent()) {
            return Optional.empty();
        }
        Optional<Turn> next = waiting().filter(turn -> now.isBefore(schedule.endsAt()));
        if (next.isEmpty()) {
            finish(waiting().isEmpty() ? Ending.COMPLETED : Ending.TIME_UP, earlier(now, schedule.endsAt()));
        }
        return next;
    }

    void ask(Turn turn, UUID answer, Instant now) {
        Assert.state(isRunning() && openTurn().isEmpty() && turn.isWaiting(), "one turn at a time");
        turn.ask(answer, now);
    }

    /** Goes on with the time that was left when the learner went away. */
    void goOn(Instant now) {
        Assert.state(isInterrupted(), "only after an absence");
        Duration away = schedule.goOn(now);
        openTurn().ifPresent(turn -> turn.delay(away));
    }

    /** Ends it because the learner wants to; if they were away, when they went. What was written so far stands. */
    Optional<Closing> end(Instant now) {
        if (!isRunning()) {
            return Optional.empty();
        }
        Instant at = isInterrupted() ? schedule.absence().orElseThrow().since() : earlier(now, schedule.endsAt());
        Optional<Closing> closing = openTurn().map(turn -> close(turn, Outcome.TIMED_OUT, earlier(at, closesAt(turn))));
        finish(waiting().isEmpty() ? Ending.COMPLETED : Ending.ENDED_EARLY, at);
        return closing;
    }

    private void finish(Ending how, Instant at) {
        ending = how;
        endedAt = at;
        runningLearnerId = null;
        registerEvent(new InterviewFinished(id, learnerId));
    }

    /** When the open step closes by itself: with the interview, and if the timing is strict, at its own limit. */
    Instant closesAt(Turn turn) {
        Step step = turn.openStep().orElseThrow();
        return closesAt(turn.limit(step), turn.asked(step).orElseThrow().askedAt());
    }

    /** When a step of that length closes by itself if it is asked then. */
    Instant closesAt(Duration limit, Instant asked) {
        boolean strict = plan.settings().timing() == Timing.STRICT;
        return strict ? earlier(asked.plus(limit), schedule.endsAt()) : schedule.endsAt();
    }

    Optional<Turn> openTurn() {
        return turns.stream().filter(Turn::isOpen).findFirst();
    }

    private Optional<Turn> waiting() {
        return turns.stream().filter(Turn::isWaiting).findFirst();
    }

    /** How long the questions would take that were not asked yet. */
    Duration waitingTime() {
        return turns.stream().filter(Turn::isWaiting).map(Turn::slot).reduce(Duration.ZERO, Duration::plus);
    }

    /** A turn that was asked, by its place from 1. */
    Optional<Turn> turn(int position) {
        return turns.stream()
                .filter(turn -> turn.position() == position && !turn.isWaiting())
                .findFirst();
    }

    /** The place of the turn that was asked last. */
    int position() {
        return (int) turns.stream().filter(turn -> !turn.isWaiting()).count();
    }

    boolean isRunning() {
        return endedAt == null;
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

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    List<Turn> turns() {
        return Collections.unmodifiableList(turns);
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
