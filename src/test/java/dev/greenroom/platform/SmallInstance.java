package dev.greenroom.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.HttpRequestHandler;

/**
 * An instance that has two connections, takes six writes a minute from each, and has a fault. An app of its own: the pool
 * of a running one takes half a minute to hear of a shorter patience.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
        properties = {
            "greenroom.writes-per-minute=6",
            "spring.datasource.hikari.maximum-pool-size=2",
            "spring.datasource.hikari.connection-timeout=500"
        })
@Import(SmallInstance.Fault.class)
@interface SmallInstance {

    /** Something that Greenroom gets wrong. */
    @TestConfiguration(proxyBeanMethods = false)
    class Fault {

        @Bean("/fault")
        HttpRequestHandler fault() {
            return (request, response) -> {
                throw new IllegalStateException("what the log alone says");
            };
        }
    }
}
