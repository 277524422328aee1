/** An answer from its first draft to its marks, beside the model answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "bank", "learner"})
package dev.greenroom.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
