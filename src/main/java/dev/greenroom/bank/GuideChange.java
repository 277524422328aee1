package dev.greenroom.bank;

import java.util.List;

/**
 * What writing a guide did to the bank.
 *
 * @param added the slugs of questions that were not there before
 * @param retired the slugs of questions that left the guide
 * @param returned the slugs of questions that had left and are back
 */
public record GuideChange(Outcome outcome, List<String> added, List<String> retired, List<String> returned) {

    public enum Outcome {
        /** The bank did not know the guide. */
        ADDED,
        UPDATED,
        /** The bank holds this very content. */
        UNCHANGED,
        /** The bank holds a later version, which stays. */
        OLDER,
        /** The bank holds other content under the same version, which stays. */
        CONFLICTING
    }

    static GuideChange none(Outcome outcome) {
        return new GuideChange(outcome, List.of(), List.of(), List.of());
    }
}
