package dev.greenroom.platform;

import dev.greenroom.learner.DataSection;
import dev.greenroom.learner.LearnerData;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
@Import({SmallInstance.Fault.class, SmallInstance.Interrupted.class})
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

    /** What comes first in a learner's files, and what happens then. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    class Interrupted implements LearnerData {

        private int lines;
        private Runnable then = () -> {};

        void after(int some, Runnable happens) {
            lines = some;
            then = happens;
        }

        @Override
        public List<DataSection<?>> sections() {
            return List.of(new DataSection<>("lines", String.class, (learner, each) -> write(each), (one, in) -> {}));
        }

        @Override
        public void describe(UUID learner, MarkdownText file) {
            write(file::line);
        }

        private void write(Consumer<String> each) {
            IntStream.range(0, lines).forEach(number -> each.accept("Line " + number));
            then.run();
        }

        @Override
        public void merge(UUID from, UUID into) {}

        @Override
        public void erase(UUID learner) {}
    }
}
