package dev.greenroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.answer.PastAnswer;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import dev.greenroom.bank.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaceTests {

    /** Its target is six minutes. */
    private static final Question QUESTION = new Question(
            new UUID(0, 1), "guide", "slug", 1, "", "", "", "", "", Kind.values()[0], Level.values()[0], 4, false);

    @Test
    void theTypicalShareIsTheOneInTheMiddle() {
        assertThat(typical(Duration.ofMinutes(3))).isEqualTo(50);
        assertThat(typical(Duration.ofMinutes(9), Duration.ofMinutes(3), Duration.ofMinutes(6)))
                .isEqualTo(100);
    }

    @Test
    void ofTwoAnswersTheTypicalShareLiesBetweenBoth() {
        assertThat(typical(Duration.ofMinutes(9), Duration.ofMinutes(3))).isEqualTo(100);
    }

    @Test
    void withoutAnswersThereIsNone() {
        assertThat(typical()).isZero();
    }

    private static int typical(Duration... taken) {
        List<PastAnswer> answers = Arrays.stream(taken).map(PaceTests::answered).toList();
        return Pace.of(answers, Map.of(QUESTION.id(), QUESTION)).typical();
    }

    private static PastAnswer answered(Duration taken) {
        Instant closed = Instant.EPOCH.plus(taken);
        return new PastAnswer(
                UUID.randomUUID(), QUESTION.id(), null, true, Instant.EPOCH, closed, 0, 5, 0, null, false, null);
    }
}
