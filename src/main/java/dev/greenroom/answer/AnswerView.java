package dev.greenroom.answer;

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
        List<JudgedPoint> points,
        List<KeptText> others) {

    public boolean isOpen() {
        return answer.isOpen();
    }

    /** Whether there is something to mark. */
    public boolean isAnswered() {
        return answer.isSaid();
    }

    public Optional<Words> words(Step step) {
        return Optional.ofNullable(step == Step.ANSWER ? answer : followUp);
    }
}
