package dev.greenroom.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks pages that hold no word a learner wrote: a browser may keep them, and asks before it shows them again unless one
 * goes back to them. Every other page is never written to a file; some browsers keep it in memory for the way back.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Revalidated {}
