package dev.greenroom.interview;

import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.AnswerEntry;
import dev.greenroom.answer.AnswerEntry.Text;
import dev.greenroom.answer.Outcome;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.learner.Composite;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview in a learner's file.
 *
 * @param endedAt none while it runs
 * @param turns in their order
 */
record InterviewEntry(
        @NotNull UUID id,
        @NotNull @Size(max = 80) String guide,
        @Min(1) @Max(600) int minutes,
        @NotNull Level level,
        @NotNull @Size(max = 90) Set<@NotNull @Pattern(regexp = "[a-z0-9-]{1,80}") String> topics,
        @NotNull Set<@NotNull Kind> kinds,
        @NotNull Timing timing,
        @Min(0) int packVersion,
        long seed,
        @Min(1) @Max(LONGEST) int plannedSeconds,
        @NotNull Instant startedAt,
        @NotNull Instant endsAt,
        @NotNull Instant lastSeenAt,
        @Nullable Instant awaySince,
        @Nullable Instant backAt,
        @Nullable Instant endedAt,
        @Nullable Ending ending,
        @NotNull @Size(max = 500) List<@NotNull @Valid TurnEntry> turns)
        implements Composite {

    private static final int LONGEST = 1_000_000;

    /** When a step was asked and closed, and how. */
    record Times(
            @NotNull Instant askedAt,
            @Nullable Instant closedAt,
            @Nullable Outcome outcome) {

        Times {
            closedAt = AnswerEntry.closingTime(askedAt, closedAt);
        }

        boolean isOpen() {
            return closedAt == null;
        }

        boolean fits(Text text) {
            return isOpen() == (outcome == null)
                    && isOpen() != text.closed()
                    && (closedAt == null || !closedAt.isBefore(askedAt));
        }
    }

    /**
     * One turn.
     *
     * @param question its name, {@code guide/question}
     * @param asked none while it waits, or if it was never reached; neither are the others then
     */
    record TurnEntry(
            @NotNull @Size(max = 200) String question,
            @Min(1) @Max(LONGEST) int limitSeconds,
            @Valid @Nullable Times asked,
            @Valid @Nullable Times followUp,
            @Valid @Nullable AnswerEntry answer) {

        boolean isConsistent() {
            if (asked == null || answer == null) {
                return asked == null && answer == null && followUp == null;
            }
            AnswerEntry.FollowUp said = answer.followUp();
            boolean followsUp = followUp == null || said == null
                    ? followUp == null && said == null
                    : !asked.isOpen() && followUp.fits(said.said());
            return followsUp && asked.fits(answer.answer()) && answer.question().equals(question);
        }

        /** Itself, and the answer with what that holds. */
        int parts() {
            return answer == null ? 1 : 2 + answer.parts();
        }

        TurnEntry withoutAnswer() {
            return new TurnEntry(question, limitSeconds, asked, followUp, null);
        }

        boolean isOpen() {
            return asked != null && asked.isOpen() || followUp != null && followUp.isOpen();
        }
    }

    @Override
    public int parts() {
        return turns.stream().mapToInt(TurnEntry::parts).sum();
    }

    boolean isRunning() {
        return ending == null;
    }

    /** Whether the same interview, as it is here, is over as this one is and lacks nothing but turns of it. */
    boolean completes(InterviewEntry here) {
        Set<String> known = here.turns.stream().map(TurnEntry::question).collect(toSet());
        return endedAt != null
                && endedAt.equals(here.endedAt)
                && turns.stream()
                        .filter(turn -> known.contains(turn.question()))
                        .map(TurnEntry::withoutAnswer)
                        .toList()
                        .equals(here.turns.stream()
                                .map(TurnEntry::withoutAnswer)
                                .toList());
    }

    /** Whether its parts can be those of one interview. */
    boolean isConsistent() {
        long open = turns.stream().filter(TurnEntry::isOpen).count();
        return isRunning() == (endedAt == null)
                && (awaySince != null || backAt == null)
                && (awaySince == null || backAt == null || !backAt.isBefore(awaySince))
                && !endsAt.isBefore(startedAt)
                && (endedAt == null || !endedAt.isBefore(startedAt))
                && open <= (isRunning() ? 1 : 0)
                && turns.stream().allMatch(TurnEntry::isConsistent)
                && turns.stream().map(TurnEntry::question).distinct().count() == turns.size()
                && turns.stream().dropWhile(turn -> turn.asked() != null).allMatch(turn -> turn.asked() == null);
    }
}
