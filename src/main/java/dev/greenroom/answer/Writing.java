package dev.greenroom.answer;

import dev.greenroom.platform.NotFound;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A box to write one step of an answer in, for {@code templates/answer/writing.html}.
 *
 * @param probe what the follow-up asks, which then labels the box; none for the answer to the question itself
 * @param problem the message key of what is wrong with the text; none if nothing is
 */
public record Writing(
        UUID answer,
        Step step,
        @Nullable String probe,
        String text,
        int revision,
        @Nullable Instant savedAt,
        @Nullable String problem) {

    /** The box with the draft as stored. */
    public static Writing of(AnswerView answer, Step step) {
        return of(answer.id(), step, answer.words(step).orElseThrow(NotFound::new), answer.probe());
    }

    static Writing of(UUID answer, Step step, Words words, @Nullable Probe probe) {
        return new Writing(
                answer,
                step,
                step == Step.FOLLOW_UP && probe != null ? probe.text() : null,
                words.text(),
                words.revision(),
                words.savedAt(),
                null);
    }

    /** The same box with a text that could not be taken, and the message key of why. */
    public Writing refused(Written written, String problem) {
        return new Writing(answer, step, probe, written.text(), written.revision(), savedAt, problem);
    }

    /** The text for the element: a browser drops a line end that stands first in it. */
    public String content() {
        return text.startsWith("\n") ? "\n" + text : text;
    }

    public int words() {
        return Words.count(text);
    }
}
