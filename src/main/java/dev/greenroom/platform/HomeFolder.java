package dev.greenroom.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets the folder of {@code greenroom.home} be named from where Greenroom is started; H2 wants it whole, and would make it
 * for all to read.
 */
class HomeFolder implements EnvironmentPostProcessor {

    private static final String HOME = "greenroom.home";

    /** H2 knows the folder of a user by that sign. */
    private static final String OF_THE_USER = "~";

    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String home = environment.getProperty(HOME, "");
        if (!home.isBlank() && !home.startsWith(OF_THE_USER)) {
            String whole = Path.of(home).toAbsolutePath().toString();
            environment.getPropertySources().addFirst(new MapPropertySource(HOME, Map.of(HOME, whole)));
        }
        keepToTheUser(environment);
    }

    /** A folder that was there already may be one for all, unless it is the one that nobody chose. */
    private static void keepToTheUser(ConfigurableEnvironment environment) {
        String user = environment.getProperty("user.home", "");
        String home = environment.getProperty(HOME, "");
        Path folder = Path.of(home.startsWith(OF_THE_USER) ? user + home.substring(1) : home);
        if (!environment.getProperty("spring.datasource.url", "").startsWith(EMBEDDED + home)
                || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            if (folder.equals(Path.of(user, ".greenroom")) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.setPosixFilePermissions(folder, OWN);
            }
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWN));
        } catch (IOException refused) {
            // What H2 cannot use it names; see UnusableFolder.
        }
    }
}
