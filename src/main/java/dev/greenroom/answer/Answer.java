package dev.greenroom.answer;

import dev.greenroom.answer.OtherVersion.Reason;
import dev.greenroom.platform.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        Part part = part(step);
        Saving saving = part.save(written, now);
        if (saving instanceof Saving.Closed) {
            refuse(step, written, Reason.ARRIVED_LATE, now);
        }
        return saving;
    }

    Saving takeOver(Step step, Written written, Instant now) {
        Part part = part(step);
        if (part.isClosed()) {
            return save(step, written, now);
        }
        Draft replaced = part.draft();
        Saving saving = part.write(written, now);
        keep(step, replaced, now);
        return saving;
    }

    void submit(Step step, Written written, Instant now) {
        close(step, Outcome.SUBMITTED, written, now);
    }

    /** What was written so far is kept, but does not count as said. */
    void skip(Step step, Written written, Instant now) {
        close(step, Outcome.SKIPPED, written, now);
    }

    private void close(Step step, Outcome outcome, Written written, Instant now) {
        Part part = part(step);
        if (part.isClosed()) {
            refuse(step, written, part.reasonToRefuse(), now);
            return;
        }
        Draft before = part.draft();
        part.write(written, now);
        if (!before.leadsTo(written)) {
            keep(step, before, now);
        }
        close(step, outcome, now);
    }

    /** Closes a step with its draft. */
    void close(Step step, Outcome outcome, Instant at) {
        Part part = part(step);
        if (part.isClosed()) {
            return;
        }
        part.close(outcome, at);
        settle(step);
        if (part.isSaid()) {
            registerEvent(new AnswerSubmitted(id, learnerId, questionId, step));
        }
    }

    private void settle(Step step) {
        if (step == Step.ANSWER) {
            answered = answer.isSaid();
            openQuestionId = null;
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

    /** Makes another version the text of its step; the text so far becomes another version in turn. */
    void adopt(UUID version, Instant now) {
        OtherVersion other = others().take(version);
        Part part = part(other.step());
        Draft before = part.draft();
        part.adopt(other.text(), now);
        keep(other.step(), before, now);
        settle(other.step());
        if (other.step() == Step.ANSWER) {
            judgement.clear();
        }
    }

    private void refuse(Step step, Written written, Reason reason, Instant now) {
        Draft draft = part(step).draft();
        if (!draft.hasHad(written)) {
            others().keep(new OtherVersion(step, written.text(), reason, written.tab(), now), draft);
        }
    }

    private void keep(Step step, Draft replaced, Instant now) {
        OtherVersion version = new OtherVersion(step, replaced.text(), Reason.REPLACED, replaced.tab(), now);
        others().keep(version, part(step).draft());
    }

    private OtherVersions others() {
        return new OtherVersions(versions);
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

    boolean needsPoints() {
        return answered && judgement.isEmpty();
    }

    void begin(Map<UUID, Mark> points) {
        judgement.begin(points);
    }

    void mark(UUID point, Verdict verdict) {
        if (answered) {
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

    Optional<UUID> holder() {
        return Optional.ofNullable(holder);
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
                judgement.points(),
                others().kept());
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
