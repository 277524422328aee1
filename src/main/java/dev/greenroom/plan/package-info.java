/** Preparing for the day: the tips and what of them is done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bank", "learner"})
package dev.greenroom.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
