package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    private static String home(String setting) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("greenroom.home", setting)));
        new HomeFolder().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty("greenroom.home");
    }
}
