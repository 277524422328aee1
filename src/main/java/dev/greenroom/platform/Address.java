package dev.greenroom.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells a new user what to open. */
@Component
class Address {

    private static final Logger LOG = LoggerFactory.getLogger(Address.class);

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        LOG.info(
                "Greenroom is ready: open http://{}:{} in your browser. Ctrl+C ends it.",
                environment.getProperty("server.address", "localhost"),
                environment.getProperty("local.server.port"));
    }
}
