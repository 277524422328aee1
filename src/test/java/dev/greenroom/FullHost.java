package dev.greenroom;

import dev.greenroom.learner.ProviderStub;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A host that judges answers by words, collects how its instances do, has an administrator, and lets people in whom a
 * provider signs in. Tests that need any of it share one application context.
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
@ContextConfiguration(initializers = ProviderStub.AtHand.class)
public @interface FullHost {}
