/** Preparing for the day: interview dates, what to do on each day until then, and the tips and what of them is done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bank", "learner", "answer", "interview", "review"})
package dev.greenroom.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
