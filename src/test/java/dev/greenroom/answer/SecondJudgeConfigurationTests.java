package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.platform.WrongSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SecondJudgeConfigurationTests {

    private static final String REGISTRY = "org.springframework.modulith.events.jdbc.Any";

    @Test
    void anAddressWithoutAModelEndsTheStart() {
        assertThatThrownBy(() -> new SecondJudgeConfiguration("http://127.0.0.1:11434/v1", " ", ""))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("GREENROOM_SECOND_JUDGE_MODEL");
    }

    @Test
    void aBlankAddressIsNone() {
        StandardEnvironment blank = at("  ");

        assertThat(new SecondJudgeNotice(blank).secondJudge()).isFalse();
        assertThat(keepsEvents(blank)).isFalse();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(blank);
            context.register(SecondJudgeConfiguration.class);
            context.refresh();
            assertThat(context.getBeanNamesForType(SecondJudgeConfiguration.class))
                    .isEmpty();
        }
    }

    @Test
    void anAddressIsSaidOnEveryPage() {
        StandardEnvironment set = at("http://127.0.0.1:11434/v1");

        assertThat(new SecondJudgeNotice(set).secondJudge()).isTrue();
        assertThat(keepsEvents(set)).isTrue();
    }

    private static StandardEnvironment at(String address) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("greenroom.second-judge.url", address)));
        return environment;
    }

    private static boolean keepsEvents(StandardEnvironment environment) {
        SecondJudgeRegistry registry = new SecondJudgeRegistry();
        registry.setEnvironment(environment);
        return registry.match(new String[] {REGISTRY}, null)[0];
    }
}
