package dev.greenroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * A host that judges answers by words and collects how its instances do. Tests of the judge and of what is collected
 * share one application context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
        properties = {
            "greenroom.judging=words",
            "greenroom.administrators=chief@example.org",
            "management.endpoints.web.exposure.include=health,prometheus",
            "management.defaults.metrics.export.enabled=true"
        })
public @interface WatchedJudge {}
