package dev.greenroom.platform;

import java.util.UUID;

/**
 * A learner and what they have done so far.
 *
 * @param revision rises with everything that a page shows which is {@link RenderedOnChange}
 */
public record LearnerState(UUID learner, long revision) {}
