/** The timed mock interview: planning, the clock, turns, follow-ups and the report. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bank", "learner", "answer"})
package dev.greenroom.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
