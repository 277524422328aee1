/** The start page: one look at everything that is going on. Progress: what has come of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bank", "browse", "answer", "interview", "review", "plan", "learner"})
package dev.greenroom.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
