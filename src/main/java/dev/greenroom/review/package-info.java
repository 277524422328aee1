/** Bringing a question back when it is about to be forgotten: the memory model and the queue of what is due. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bank", "learner", "answer"})
package dev.greenroom.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
