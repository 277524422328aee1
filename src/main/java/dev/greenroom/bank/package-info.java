/** The question bank: guides with their topics, questions, tips and FAQ, and how they are searched. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.greenroom.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
