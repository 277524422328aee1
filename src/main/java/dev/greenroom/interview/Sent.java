package dev.greenroom.interview;

import dev.greenroom.answer.Rating;
import dev.greenroom.answer.Step;
import dev.greenroom.answer.Written;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a turn sends; a controller can take it as a parameter.
 *
 * @param turn the place of the turn that it was shown for
 * @param prediction how good the learner thinks it is; none if they do not say
 */
record Sent(int turn, Step step, Written written, @Nullable Rating prediction) {

    /** Whether that is what the turn still waits for. */
    boolean isFor(Turn asked) {
        return asked.openStep().filter(step::equals).isPresent();
    }
}
