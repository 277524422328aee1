package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.bank.Weight;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptTests {

    private static final Instant NOW = Instant.parse("2026-05-04T18:30:00Z");
    private static final UUID POINT = UUID.randomUUID();
    private static final Map<UUID, Mark> POINTS = Map.of(POINT, new Mark("The point.", Weight.MUST, 0, null, null));

    @Test
    void tellsWhatAnAnswerMadeThatTheOneBeforeDidNot() {
        List<Attempt> attempts =
                Attempt.of(List.of(marked(Verdict.NOT_MADE), marked(Verdict.MADE), marked(Verdict.MADE)));

        assertThat(attempts).extracting(Attempt::gained).containsExactly(List.of(), List.of("The point."), List.of());
    }

    @Test
    void comparesWithTheLastOneThatWasMarked() {
        List<Attempt> attempts = Attempt.of(List.of(marked(Verdict.NOT_MADE), said().view(), marked(Verdict.MADE)));

        assertThat(attempts.get(0).gained()).containsExactly("The point.");
    }

    @Test
    void nothingIsGainedOnNothing() {
        assertThat(Attempt.of(List.of(marked(Verdict.MADE))).get(0).gained()).isEmpty();
    }

    private static AnswerView marked(Verdict verdict) {
        Answer answer = said();
        answer.mark(POINT, verdict, () -> POINTS);
        return answer.view();
    }

    private static Answer said() {
        Answer answer = new Answer(UUID.randomUUID(), UUID.randomUUID(), null, NOW);
        answer.submit(Step.ANSWER, new Written("It depends.", 0, "", 0), NOW);
        return answer;
    }
}
