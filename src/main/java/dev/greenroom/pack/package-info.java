/** Guides as folders of files: reading, checking and loading them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bank"})
package dev.greenroom.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
