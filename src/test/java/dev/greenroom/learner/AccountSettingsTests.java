package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.platform.WrongSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class AccountSettingsTests {

    @Test
    void whoeverSitsAtTheMachineAloneManagesIt() {
        assertThat(settings(Map.of()).isPersonal()).isTrue();
        assertThat(settings(Map.of("greenroom.administrators", "chief@example.org"))
                        .isPersonal())
                .isFalse();
        assertThat(settings(Map.of("greenroom.accounts", "required")).isPersonal())
                .isFalse();
        assertThat(settings(Map.of("server.address", "0.0.0.0")).isPersonal()).isFalse();
    }

    @Test
    void whatAProxyPassesOnComesFromNobodyAtTheMachine() {
        assertThat(settings(Map.of("server.forward-headers-strategy", "native")).isPersonal())
                .isFalse();
        assertThat(settings(Map.of("server.forward-headers-strategy", "none")).isPersonal())
                .isTrue();
    }

    @Test
    void anAdministratorWhoIsNoAddressEndsTheStart() {
        assertThatThrownBy(() -> settings(Map.of("greenroom.administrators", "chief@example.org, chief")))
                .rootCause()
                .isInstanceOf(WrongSetting.class)
                .hasMessage("GREENROOM_ADMINISTRATORS is \"chief\"");
    }

    @Test
    void aCommaTooManyIsNoAdministrator() {
        assertThat(settings(Map.of("greenroom.administrators", "chief@example.org,"))
                        .administrators())
                .containsExactly(new Name("chief@example.org"));
    }

    private static AccountSettings settings(Map<String, String> values) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of(
                            "greenroom.accounts=optional",
                            "greenroom.sign-up=open",
                            "greenroom.administrators=",
                            "server.address=127.0.0.1")
                    .applyTo(context);
            TestPropertyValues.of(values).applyTo(context);
            context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
            context.register(AccountSettings.class);
            context.refresh();
            return context.getBean(AccountSettings.class);
        }
    }
}
