/** Who is practising: the guest behind a browser's cookie, or somebody with an account. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.greenroom.learner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
