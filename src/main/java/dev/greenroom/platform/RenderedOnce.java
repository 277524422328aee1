package dev.greenroom.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks pages that look the same to all visitors, as long as the content and the address are the same; see {@link
 * VisitorPages}. What they show to a visitor may depend on nothing else of the request but its theme. What leads
 * elsewhere or answers an error is not kept.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RenderedOnce {}
