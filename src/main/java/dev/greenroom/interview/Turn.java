package dev.greenroom.interview;

import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One question of an interview with its answer and its follow-up. Only its {@link Interview} changes it. */
@Entity
class Turn {

    @Id
    private UUID id;

    private int position;

    @Column(nullable = false)
    private UUID questionId;

    private int limitSeconds;

    private @Nullable UUID answerId;

    @Embedded
    @EmbeddedColumnNaming("answer_%s")
    private @Nullable Asked answer;

    @Embedded
    @EmbeddedColumnNaming("follow_up_%s")
    private @Nullable Asked followUp;

    protected Turn() {}

    Turn(int position, UUID questionId, Duration limit) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.questionId = questionId;
        this.limitSeconds = (int) limit.toSeconds();
    }

    static Turn of(Question question, int position) {
        return new Turn(position, question.id(), Slot.toAnswer(question));
    }

    void ask(UUID openedAnswer, Instant now) {
        answerId = openedAnswer;
        answer = Asked.at(now);
    }

    void askFollowUp(Instant now) {
        followUp = Asked.at(now);
    }

    /** Closes the step that is open. */
    ClosedStep close(Outcome how, Instant at) {
        Step step = openStep().orElseThrow();
        change(step, asked(step).orElseThrow().closed(how, at));
        return new ClosedStep(answerId().orElseThrow(), step, how, at);
    }

    /** Moves the open step on, as if it had been asked later. */
    void delay(Duration time) {
        openStep().ifPresent(step -> change(step, asked(step).orElseThrow().later(time)));
    }

    private void change(Step step, Asked changed) {
        if (step == Step.ANSWER) {
            answer = changed;
        } else {
            followUp = changed;
        }
    }

    Optional<Step> openStep() {
        if (followUp != null && followUp.isOpen()) {
            return Optional.of(Step.FOLLOW_UP);
        }
        return answer != null && answer.isOpen() ? Optional.of(Step.ANSWER) : Optional.empty();
    }

    boolean isOpen() {
        return openStep().isPresent();
    }

    /** Whether it was not asked yet; once its interview has ended, it was never reached. */
    boolean isWaiting() {
        return answer == null;
    }

    Optional<Asked> asked(Step step) {
        return Optional.ofNullable(step == Step.ANSWER ? answer : followUp);
    }

    /** How long a step may take. */
    Duration limit(Step step) {
        return step == Step.ANSWER ? Duration.ofSeconds(limitSeconds) : Slot.FOLLOW_UP;
    }

    /** When the open step reaches its limit. */
    Instant limitAt() {
        Step step = openStep().orElseThrow();
        return asked(step).orElseThrow().askedAt().plus(limit(step));
    }

    /** How long it may take with its follow-up. */
    Duration slot() {
        return limit(Step.ANSWER).plus(limit(Step.FOLLOW_UP));
    }

    /** Its place, from 1. */
    int position() {
        return position;
    }

    UUID questionId() {
        return questionId;
    }

    /** The answer that was opened when it was asked. */
    Optional<UUID> answerId() {
        return Optional.ofNullable(answerId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Turn turn && id.equals(turn.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
