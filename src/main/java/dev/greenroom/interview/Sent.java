package dev.greenroom.interview;

import dev.greenroom.answer.Step;
import dev.greenroom.answer.Written;

/**
 * What the form of a turn sends.
 *
 * @param turn the place of the turn that it was shown for
 */
record Sent(int turn, Step step, Written written) {

    /** Whether that is what the turn still waits for. */
    boolean isFor(Turn asked) {
        return asked.openStep().filter(step::equals).isPresent();
    }
}
