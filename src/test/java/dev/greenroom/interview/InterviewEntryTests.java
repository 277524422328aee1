package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.answer.AnswerEntry;
import dev.greenroom.answer.Outcome;
import dev.greenroom.answer.Step;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Weight;
import dev.greenroom.interview.InterviewEntry.Times;
import dev.greenroom.interview.InterviewEntry.TurnEntry;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterviewEntryTests {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final AnswerEntry.Point POINT =
            new AnswerEntry.Point("point", "Point", Weight.MUST, 0, null, null, null, null, null, null);
    private static final AnswerEntry.Version VERSION = new AnswerEntry.Version(Step.ANSWER, "Other words.", null, NOW);

    @Test
    void holdsItsTurnsAndTheirAnswersWithAllThatTheseHold() {
        assertThat(interview(turn(null), turn(null)).parts()).isEqualTo(2);
        assertThat(interview(turn(answer(0, 0)), turn(null)).parts()).isEqualTo(3);
        assertThat(interview(turn(answer(5, 0)), turn(answer(2, 7))).parts()).isEqualTo(4 + 5 + 2 + 7);
    }

    @Test
    void mayHaveNoTurnsAsOneThatOnceStartedWithoutAQuestion() {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            assertThat(validators.getValidator().validate(interview())).isEmpty();
        }
    }

    @Test
    void aStepThatOnceClosedAMomentBeforeItWasAskedClosedThen() {
        Instant moment = NOW.minusSeconds(2);
        Instant hour = NOW.minusSeconds(3600);

        assertThat(new Times(NOW, moment, Outcome.TIMED_OUT).closedAt()).isEqualTo(NOW);
        assertThat(text(moment).closedAt()).isEqualTo(NOW);
        assertThat(new Times(NOW, moment, Outcome.TIMED_OUT).fits(text(moment))).isTrue();
        assertThat(new Times(NOW, hour, Outcome.TIMED_OUT).fits(text(moment))).isFalse();
    }

    private static AnswerEntry.Text text(Instant closedAt) {
        return new AnswerEntry.Text("", 0, null, NOW, null, closedAt, Outcome.TIMED_OUT);
    }

    private static InterviewEntry interview(TurnEntry... turns) {
        return new InterviewEntry(
                UUID.randomUUID(),
                "guide",
                30,
                Level.STAFF,
                Set.of(),
                Set.of(),
                Timing.RELAXED,
                1,
                1,
                1800,
                NOW,
                NOW,
                NOW,
                null,
                null,
                null,
                null,
                List.of(turns));
    }

    private static TurnEntry turn(@Nullable AnswerEntry answer) {
        return new TurnEntry("guide/question", 60, null, null, answer);
    }

    private static AnswerEntry answer(int points, int versions) {
        return new AnswerEntry(
                UUID.randomUUID(),
                "guide/question",
                NOW,
                new AnswerEntry.Text("", 0, null, NOW, null, null, null),
                null,
                null,
                null,
                null,
                Collections.nCopies(points, POINT),
                Collections.nCopies(versions, VERSION));
    }
}
