package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class HomeFolderTests {

    @Test
    void isNamedFromWhereGreenroomIsStarted() {
        assertThat(home("data"))
                .isEqualTo(Path.of("").toAbsolutePath().resolve("data").toString());
    }

    @Test
    void staysAsItIsIfItIsNamedInFullOrFromTheFolderOfTheUser() {
        String whole = Path.of("/srv/greenroom").toAbsolutePath().toString();

        assertThat(home(whole)).isEqualTo(whole);
        assertThat(home("~/greenroom")).isEqualTo("~/greenroom");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isMadeForItsUserAlone(@TempDir Path user) throws IOException {
        start(user, "~/deep/down");
        start(user, user + "/other");

        assertThat(permissions(user.resolve("deep/down"))).isEqualTo("rwx------");
        assertThat(permissions(user.resolve("other"))).isEqualTo("rwx------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void becomesItsUsersOwnIfNobodyChoseIt(@TempDir Path user) throws IOException {
        Path home = shared(user.resolve(".greenroom"));

        start(user, home.toString());

        assertThat(permissions(home)).isEqualTo("rwx------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void staysForAllIfItWasChosenAndIsThereAlready(@TempDir Path user) throws IOException {
        Path home = shared(user.resolve("for-all"));

        start(user, home.toString());

        assertThat(permissions(home)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void isNotMadeForADatabaseThatIsElsewhere(@TempDir Path user) {
        String home = user.resolve("home").toString();

        process(Map.of("greenroom.home", home, "spring.datasource.url", "jdbc:postgresql://localhost/greenroom"));
        process(Map.of("greenroom.home", home, "spring.datasource.url", "jdbc:h2:file:" + user + "/database"));

        assertThat(user).isEmptyDirectory();
    }

    private static Path shared(Path folder) throws IOException {
        Files.createDirectory(folder);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    private static void start(Path user, String home) {
        process(Map.of(
                "user.home",
                user.toString(),
                "greenroom.home",
                home,
                "spring.datasource.url",
                "jdbc:h2:file:${greenroom.home}/greenroom;WRITE_DELAY=0"));
    }

    private static String home(String setting) {
        return process(Map.of("greenroom.home", setting)).getRequiredProperty("greenroom.home");
    }

    private static StandardEnvironment process(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new HomeFolder().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
