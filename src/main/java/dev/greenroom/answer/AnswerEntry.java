package dev.greenroom.answer;

import dev.greenroom.assessment.Caution;
import dev.greenroom.assessment.Judge;
import dev.greenroom.assessment.Note;
import dev.greenroom.bank.Weight;
import dev.greenroom.learner.Composite;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer in a learner's file. What follows from the marks is not in it.
 *
 * @param question its name, {@code guide/question}
 * @param otherVersions texts that did not become the answer, oldest first
 */
public record AnswerEntry(
        @NotNull UUID id,
        @NotNull @Size(max = 200) String question,
        @NotNull Instant openedAt,
        @NotNull @Valid Text answer,
        @Valid @Nullable FollowUp followUp,
        @Nullable Rating prediction,
        @Nullable Judge judgedBy,
        @Nullable Note judgeNote,
        @NotNull List<@NotNull @Valid Point> points,
        @NotNull List<@NotNull @Valid Version> otherVersions)
        implements Composite {

    /** Every change of a text raises its revision, which must have room for that. */
    private static final int MOST_REVISIONS = 1_000_000_000;

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    /** What was written in one step, and when. */
    public record Text(
            @NotNull @Size(max = Written.LONGEST) String text,
            @Min(0) @Max(MOST_REVISIONS) int revision,
            @Nullable Instant savedAt,
            @NotNull Instant askedAt,
            @Nullable Instant closesAt,
            @Nullable Instant closedAt,
            @Nullable Outcome outcome) {

        public Text {
            closedAt = closingTime(askedAt, closedAt);
        }

        public boolean closed() {
            return closedAt != null;
        }

        boolean isSaid() {
            return closed() && outcome != Outcome.SKIPPED && !text.isBlank();
        }

        boolean isConsistent() {
            return closed() == (outcome != null) && (closedAt == null || !closedAt.isBefore(askedAt));
        }

        /** Whether what is here is the same, or was closed since. */
        boolean isWithin(Text here) {
            return closed() == here.closed() ? text.equals(here.text) : here.closed();
        }
    }

    /** @param point the name of the key point that it asked about; none if that is not known */
    public record FollowUp(
            @Size(max = 80) @Nullable String point,
            @NotNull @Size(max = 200) String question,
            @NotNull @Valid Text said) {}

    /**
     * A key point as it was when the answer was judged.
     *
     * @param point its name among those of the question
     * @param learner what the learner says; none if nothing
     * @param assessor what the judge says; none if nobody judged
     */
    public record Point(
            @NotNull @Size(max = 80) String point,
            @NotNull @Size(max = 1000) String text,
            @NotNull Weight weight,
            @Min(0) int position,
            @Nullable Verdict learner,
            @Nullable Verdict assessor,
            @Min(0) @Nullable Integer passageStart,
            @Min(0) @Nullable Integer passageEnd,
            @Nullable Caution caution,
            @Size(max = 1000) @Nullable String correction) {

        boolean isConsistent() {
            return (passageStart == null) == (passageEnd == null)
                    && (passageStart == null || passageEnd == null || passageStart <= passageEnd);
        }

        boolean isSame(Point here) {
            return point.equals(here.point) && learner == here.learner && assessor == here.assessor;
        }

        Mark mark() {
            Finding finding = assessor == null
                    ? null
                    : new Finding(
                            assessor, passageStart, passageEnd, caution == null ? Caution.NONE : caution, correction);
            return new Mark(text, weight, position, learner, finding);
        }
    }

    public record Version(
            @NotNull Step step,
            @NotNull @Size(max = Written.LONGEST) String text,
            @NotNull OtherVersion.Reason reason,
            @NotNull Instant keptAt) {}

    /** When a step closed. Once a file could say that it did a moment before it was asked. */
    public static @Nullable Instant closingTime(@Nullable Instant askedAt, @Nullable Instant closedAt) {
        if (askedAt == null || closedAt == null) {
            return closedAt;
        }
        Duration early = Duration.between(closedAt, askedAt);
        return !early.isNegative() && early.compareTo(A_MOMENT) < 0 ? askedAt : closedAt;
    }

    @Override
    public int parts() {
        return points.size() + otherVersions.size();
    }

    /** Whether its parts can be those of one answer. */
    boolean isConsistent() {
        return answer.isConsistent()
                && (followUp == null || (answer.isSaid() && followUp.said().isConsistent()))
                && (points.isEmpty() || answer.closed())
                && points.stream().allMatch(Point::isConsistent)
                && points.stream().map(Point::point).distinct().count() == points.size();
    }

    /** Whether the same answer, as it is here, holds all that was said and marked in this one. */
    boolean isWithin(AnswerEntry here) {
        return answer.isWithin(here.answer)
                && (followUp == null
                        || (here.followUp != null && followUp.said().isWithin(here.followUp.said())))
                && (prediction == null || prediction == here.prediction)
                && points.stream().allMatch(point -> here.points.stream().anyMatch(point::isSame));
    }
}
