package dev.greenroom.platform;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the folder of {@code greenroom.home} be named from where Greenroom is started; H2 wants it whole. */
class HomeFolder implements EnvironmentPostProcessor {

    private static final String HOME = "greenroom.home";

    /** H2 knows the folder of a user by that sign. */
    private static final String OF_THE_USER = "~";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String home = environment.getProperty(HOME, "");
        if (!home.isBlank() && !home.startsWith(OF_THE_USER)) {
            String whole = Path.of(home).toAbsolutePath().toString();
            environment.getPropertySources().addFirst(new MapPropertySource(HOME, Map.of(HOME, whole)));
        }
    }
}
