/** Judges offline which key points an answer made. Pure Java over texts: no web, no database, no network. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.greenroom.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
