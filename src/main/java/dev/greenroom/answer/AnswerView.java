package dev.greenroom.answer;

import dev.greenroom.assessment.Judge;
import dev.greenroom.assessment.Note;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as pages show it.
 *
 * @param holder what submits it in the learner's place; none for an answer practised alone
 * @param probe what the follow-up asked; none without a follow-up
 * @param result what the marks come to; none before the first mark, and nothing made for an answer that says nothing
 * @param judge who judged it besides the learner; none if nobody did
 * @param note why it could not be judged as an answer, if so
 * @param points the key points as judged, in their order; empty before the first mark
 * @param others texts that did not become the answer, oldest first
 */
public record AnswerView(
        UUID id,
        UUID question,
        @Nullable UUID holder,
        Instant openedAt,
        Words answer,
        @Nullable Probe probe,
        @Nullable Words followUp,
        @Nullable Rating prediction,
        @Nullable Result result,
        @Nullable Judge judge,
        Note note,
        List<JudgedPoint> points,
        List<KeptText> others) {

    static AnswerView of(
            UUID id, UUID question, @Nullable UUID holder, Instant openedAt, Exchange exchange, Judgement judgement) {
        return new AnswerView(
                id,
                question,
                holder,
                openedAt,
                exchange.answer(),
                exchange.probe().orElse(null),
                exchange.followUp().orElse(null),
                judgement.prediction(),
                judgement.result().orElse(null),
                judgement.judgedBy().orElse(null),
                judgement.note(),
                judgement.points(),
                exchange.others().kept());
    }

    public boolean isOpen() {
        return answer.isOpen();
    }

    /** Whether there is something to mark. */
    public boolean isAnswered() {
        return answer.isSaid();
    }

    /** The answer in pieces, with the key points that each piece made, or says something wrong about. */
    public List<Stretch> saidAtFirst() {
        return Said.of(answer, followUp).stretches(Step.ANSWER, points);
    }

    /** What was said to the follow-up, as {@link #saidAtFirst}. */
    public List<Stretch> saidToFollowUp() {
        return Said.of(answer, followUp).stretches(Step.FOLLOW_UP, points);
    }

    /** Whether somebody judged it besides the learner. */
    public boolean isJudged() {
        return judge != null;
    }

    /** Whether a judge points to some of the words. */
    public boolean isHeard() {
        return points.stream().anyMatch(point -> point.passage() != null);
    }

    /** How it would sound. */
    public Delivered delivered() {
        return Delivered.of(Said.of(answer, followUp), points);
    }

    /** Whether the learner skipped the follow-up about that point because they had said it already. */
    boolean isClaimed(JudgedPoint point) {
        return probe != null && probe.keyPoint().equals(point.keyPoint()) && followUp != null && followUp.isSkipped();
    }

    /** The words that made a key point, or say something wrong instead; empty if nobody found any. */
    String quote(JudgedPoint point) {
        return point.passage() == null ? "" : Said.of(answer, followUp).quote(point.passage());
    }

    public Optional<Words> words(Step step) {
        return Optional.ofNullable(step == Step.ANSWER ? answer : followUp);
    }
}
