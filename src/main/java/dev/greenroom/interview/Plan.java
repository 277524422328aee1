package dev.greenroom.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * What the turns of an interview were planned from. With the learner's history of that moment it would give the same
 * questions again.
 *
 * @param packVersion the version of the guide
 */
@Embeddable
record Plan(@Embedded Settings settings, int packVersion, long seed) {}
