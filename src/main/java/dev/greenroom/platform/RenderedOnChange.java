package dev.greenroom.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks pages that are kept for each learner until the content has changed, or something of theirs that raises their
 * revision: closed answers with their marks, opened answers, bookmarks, and everything about reviews. They may show
 * nothing else of a learner, and nothing that changes within an hour of their day; see {@link VisitorPages}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RenderedOnChange {}
