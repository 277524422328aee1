/** What every page stands on: security, layout, time, Markdown and error pages. It knows no word of the business. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.greenroom.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
