package dev.greenroom.answer;

import dev.greenroom.platform.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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

    private boolean answered;

    /** Whether something was said that nobody has judged; judging it belongs to the same change. */
    @Transient
    private boolean unjudged;

    @Embedded
    @EmbeddedColumnNaming("answer_%s")
    private Part answer;

    @Embedded
    private @Nullable Probe probe;

    @Embedded
    @EmbeddedColumnNaming("follow_up_%s")
    private @Nullable Part followUp;

    @Embedded
    private Judgement judgement;

    @ElementCollection
    @CollectionTable(name = "other_version", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "id")
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, OtherVersion> versions = new HashMap<>();

    protected Answer() {}

    Answer(UUID learnerId, UUID questionId, @Nullable Holding holding, Instant now) {
        this.id = UUID.randomUUID();
        this.learnerId = learnerId;
        this.questionId = questionId;
        this.holder = holding == null ? null : holding.holder();
        this.openQuestionId = holding == null ? questionId : null;
        this.openedAt = now;
        this.answer = new Part(now, holding == null ? null : holding.closesAt());
        this.judgement = new Judgement();
    }

    Saving save(Step step, Written written, Instant now) {
        return text(step).save(written, now);
    }

    Saving takeOver(Step step, Written written, Instant now) {
        return text(step).takeOver(written, now);
    }

    void submit(Step step, Written written, Instant now) {
        if (text(step).close(Outcome.SUBMITTED, written, now)) {
            settle(step);
        }
    }

    /** What was written so far is kept, but does not count as said. */
    void skip(Step step, Written written, Instant now) {
        if (text(step).close(Outcome.SKIPPED, written, now)) {
            settle(step);
        }
    }

    /** Closes a step with its draft. */
    void close(Step step, Outcome outcome, Instant at) {
        if (text(step).close(outcome, at)) {
            settle(step);
        }
    }

    private void settle(Step step) {
        if (step == Step.ANSWER) {
            answered = answer.isSaid();
            openQuestionId = null;
        }
        if (part(step).isSaid()) {
            unjudged = true;
            registerEvent(new AnswerSubmitted(id, learnerId, questionId, step));
        }
    }

    void closesAt(Step step, Instant at) {
        part(step).closesAt(at);
    }

    /** Asks one follow-up about an answer that said something; asked again, it stays the first. */
    Optional<Probe> ask(Probe followUpProbe, Instant closesAt, Instant now) {
        if (followUp == null && answered) {
            probe = followUpProbe;
            followUp = new Part(now, closesAt);
        }
        return Optional.ofNullable(probe);
    }

    /**
     * Makes another version the text of its step; the text so far becomes another version in turn. One that is gone was
     * taken before, as by a double click.
     */
    void adopt(UUID version, Instant now) {
        new OtherVersions(versions).take(version).ifPresent(other -> adopt(other, now));
    }

    private void adopt(OtherVersion other, Instant now) {
        if (!part(other.step()).isClosed()) {
            throw new NotFound();
        }
        text(other.step()).adopt(other.text(), now);
        if (other.step() == Step.ANSWER) {
            judgement.clear();
            registerEvent(new MarksWithdrawn(id, learnerId, questionId));
        }
        settle(other.step());
    }

    void predict(Rating expected) {
        if (answered) {
            judgement.predict(expected);
        }
    }

    /** Whether nothing was said, which needs no marks: none of the points was made. */
    boolean isUnanswered() {
        return answer.isClosed() && !answered && judgement.isEmpty();
    }

    /** Judges an answer that says nothing by these points. */
    void judgeUnanswered(Map<UUID, Mark> points) {
        judgement.begin(points);
        points.keySet().forEach(point -> judgement.mark(point, Verdict.NOT_MADE));
        registerMarked();
    }

    /** Whether it waits to be judged by what was said. */
    boolean isUnjudged() {
        return unjudged && answered;
    }

    /** Everything that was said, as one text: the answer, and what the follow-up added. */
    String said() {
        return Said.of(answer.words(), followUp == null ? null : followUp.words())
                .text();
    }

    void judge(Findings findings) {
        unjudged = false;
        judgement.judge(findings);
        registerMarked();
    }

    /** Judges it anew, unless something else is the answer by now. */
    void judgeAgain(String judged, Findings findings) {
        if (answered && said().equals(judged)) {
            judge(findings);
        }
    }

    /** Whether a judge has found what was made. */
    boolean isJudged() {
        return judgement.judgedBy().isPresent();
    }

    /** The key point to follow up on: of those left out the weightiest, else one that is unclear; none if all were made. */
    Optional<UUID> mostMissed() {
        return judgement.mostMissed();
    }

    /** The first mark begins the judging, by the points of that day. An answer that says nothing cannot be marked. */
    void mark(UUID point, Verdict verdict, Supplier<Map<UUID, Mark>> today) {
        if (answered) {
            if (judgement.isEmpty()) {
                judgement.begin(today.get());
            }
            judgement.mark(point, verdict);
            registerMarked();
        }
    }

    private void registerMarked() {
        judgement
                .result()
                .ifPresent(result ->
                        registerEvent(new AnswerMarked(id, learnerId, questionId, result.rating(), result.atLeast())));
    }

    private StepText text(Step step) {
        return new StepText(step, part(step), new OtherVersions(versions));
    }

    private Part part(Step step) {
        Part part = step == Step.ANSWER ? answer : followUp;
        if (part == null) {
            throw new NotFound();
        }
        return part;
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

    AnswerView view() {
        return new AnswerView(
                id,
                questionId,
                holder,
                openedAt,
                answer.words(),
                probe,
                followUp == null ? null : followUp.words(),
                judgement.prediction(),
                judgement.result().orElse(null),
                judgement.judgedBy().orElse(null),
                judgement.note(),
                judgement.points(),
                new OtherVersions(versions).kept());
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
