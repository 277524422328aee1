package dev.greenroom.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks pages that look the same to all visitors, as long as the content and the address are the same; see {@link
 * VisitorPages}. What they show to a visitor may depend on nothing else of the request but its theme, and they never
 * lead elsewhere.
 *
 * <p>A page that a controller gives the attribute {@value #OWN} is kept for learners too, and rendered again when that is
 * no longer equal. It has to hold everything of a learner that the page shows.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RenderedOnce {

    /** The name of a model's attribute. */
    String OWN = "own";
}
