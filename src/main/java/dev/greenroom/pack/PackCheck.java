package dev.greenroom.pack;

import dev.greenroom.bank.GuideContent;
import org.jspecify.annotations.Nullable;

/**
 * A pack that could be imported.
 *
 * @param loaded the version of the guide that is loaded; 0 if there is none
 * @param changes what an import would change; null for a guide that is new, or whose pack is not known
 */
record PackCheck(
        GuideContent guide,
        int loaded,
        boolean isUnchanged,
        @Nullable PackChanges changes) {

    /** What an import would do, as the end of a message key. */
    public String outcome() {
        if (isUnchanged) {
            return "unchanged";
        }
        return loaded == 0 ? "added" : "updated";
    }
}
