package dev.greenroom.answer;

import dev.greenroom.platform.NotFound;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a learner said to one question, once: one text and at most one follow-up text. What is sent twice counts once,
 * and a text that comes too late or loses against another is kept beside it.
 */
@Entity
class Answer extends AbstractAggregateRoot<Answer> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID learnerId;

    @Column(nullable = false)
    private UUID questionId;

    private @Nullable UUID holder;
    private @Nullable UUID openQuestionId;

    @Column(nullable = false)
    private Instant openedAt;

    @Embedded
    private Exchange exchange;

    @Embedded
    private Judgement judgement;

    protected Answer() {}

    Answer(UUID learnerId, UUID questionId, @Nullable Holding holding, Instant now) {
        this.id = UUID.randomUUID();
        this.learnerId = learnerId;
        this.questionId = questionId;
        this.holder = holding == null ? null : holding.holder();
        this.openQuestionId = holding == null ? questionId : null;
        this.openedAt = now;
        this.exchange = new Exchange(new Part(now, holding == null ? null : holding.closesAt()));
        this.judgement = new Judgement();
    }

    Saving save(Step step, Written written, Instant now) {
        return exchange.text(step).save(written, now);
    }

    Saving takeOver(Step step, Written written, Instant now) {
        return exchange.text(step).takeOver(written, now);
    }

    void submit(Step step, Written written, Instant now) {
        if (exchange.text(step).close(Outcome.SUBMITTED, written, now)) {
            settle(step, false);
        }
    }

    /** What was written so far is kept, but does not count as said. */
    void skip(Step step, Written written, Instant now) {
        if (exchange.text(step).close(Outcome.SKIPPED, written, now)) {
            settle(step, false);
            exchange.claimed().filter(judgement::leaveOpen).ifPresent(point -> registerMarked());
        }
    }

    /** Closes a step with its draft. */
    void close(Step step, Outcome outcome, Instant at) {
        if (exchange.text(step).close(outcome, at)) {
            settle(step, false);
        }
    }

    /** @param again whether something was said before that counts no longer */
    private void settle(Step step, boolean again) {
        boolean said = exchange.part(step).isSaid();
        openQuestionId = null;
        judgement.settle(step, said);
        if (said) {
            registerEvent(new AnswerSubmitted(id, learnerId, questionId, step, again));
        }
    }

    void delay(Step step, Duration time, Instant closesAt) {
        exchange.part(step).delay(time, closesAt);
    }

    /** Asks one follow-up about an answer that said something; asked again, it stays the first. */
    Optional<Probe> ask(Probe followUpProbe, Instant closesAt, Instant now) {
        return judgement.isAnswered() ? Optional.of(exchange.ask(followUpProbe, closesAt, now)) : exchange.probe();
    }

    /**
     * Makes another version the text of its step; the text so far becomes another version in turn. One that is gone was
     * taken before, as by a double click.
     */
    void adopt(UUID version, Instant now) {
        exchange.others().take(version).ifPresent(other -> adopt(other, now));
    }

    private void adopt(OtherVersion other, Instant now) {
        if (!exchange.part(other.step()).isClosed()) {
            throw new NotFound();
        }
        boolean again = exchange.part(other.step()).isSaid();
        exchange.text(other.step()).adopt(other.text(), now);
        settleAnew(other.step(), again);
    }

    /** Makes what was written of a step its text although the step was skipped. Of any other it is that already. */
    void adopt(Step step) {
        Part part = exchange.part(step);
        if (part.words().isWithheld()) {
            part.say();
            settleAnew(step, false);
        }
    }

    /** What judged the text before does not judge this one. */
    private void settleAnew(Step step, boolean again) {
        if (step == Step.ANSWER) {
            judgement.clear();
            registerEvent(new MarksWithdrawn(id, learnerId, questionId));
        }
        settle(step, again);
    }

    /** Whether nothing was said, which needs no marks: none of the points was made. */
    boolean isUnanswered() {
        return exchange.part(Step.ANSWER).isClosed() && !judgement.isAnswered() && judgement.isEmpty();
    }

    /** Judges an answer that says nothing by these points. */
    void judgeUnanswered(Map<UUID, Mark> points) {
        judgement.leaveOut(points);
        registerMarked();
    }

    /** Everything that was said, as one text: the answer, and what the follow-up added. */
    String said() {
        return exchange.said().text();
    }

    /** Judges what was said. What the answer alone made, a follow-up does not take away by adding other words. */
    void judge(Findings findings) {
        judge(findings, text().length());
    }

    private void judge(Findings findings, int settled) {
        judgement.judge(findings, settled);
        exchange.claimed().ifPresent(judgement::leaveOpen);
        registerMarked();
    }

    /** Where nobody judges, what was found in a follow-up that reads otherwise by now is left to the learner. */
    void leaveUnjudged() {
        if (judgement.forgetBeyond(text().length())) {
            registerMarked();
        }
    }

    /** Judges it anew, unless something else is the answer by now. */
    void judgeAgain(String judged, Findings findings) {
        if (judgement.isAnswered() && said().equals(judged)) {
            judge(findings, 0);
        }
    }

    /** The first mark begins the judging, by the points of that day. An answer that says nothing cannot be marked. */
    void mark(UUID point, Verdict verdict, Supplier<Map<UUID, Mark>> today) {
        if (judgement.isAnswered()) {
            judgement.mark(point, verdict, today);
            registerMarked();
        }
    }

    private void registerMarked() {
        judgement
                .result()
                .ifPresent(result -> registerEvent(new AnswerMarked(id, learnerId, questionId, result.rating())));
    }

    UUID learnerId() {
        return learnerId;
    }

    boolean belongsTo(UUID learner) {
        return learnerId.equals(learner);
    }

    UUID id() {
        return id;
    }

    UUID questionId() {
        return questionId;
    }

    boolean isHeld() {
        return holder != null;
    }

    Judgement judgement() {
        return judgement;
    }

    /** The box to write a step in. */
    Writing writing(Step step) {
        return Writing.of(
                id, step, exchange.part(step).words(), exchange.probe().orElse(null));
    }

    /** What was said to the question itself. */
    String text() {
        return exchange.answer().text();
    }

    AnswerView view() {
        return AnswerView.of(id, questionId, holder, openedAt, exchange, judgement);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
