package dev.greenroom;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each application context an empty database of the kind in use; no two databases share a context. */
final class ContextDatabases implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new EmptyDatabase(TestDatabase.current());
    }

    private record EmptyDatabase(TestDatabase database) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + TestDatabase.emptyUrl(),
                            "spring.datasource.username=" + TestDatabase.user(),
                            "spring.datasource.password=")
                    .applyTo(context);
        }
    }
}
