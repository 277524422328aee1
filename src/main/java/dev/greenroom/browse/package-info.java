/** Finding and reading questions: the list, the question page, the reading view, bookmarks and notes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bank", "learner", "answer"})
package dev.greenroom.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
