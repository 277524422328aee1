package dev.greenroom.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriUtils;

/** Who may manage nothing sees that an instance is well, and nothing else, wherever a host has put that. */
class OperationsFilterTests {

    private final WebApplicationContextRunner app = new WebApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(EndpointAutoConfiguration.class, WebEndpointAutoConfiguration.class))
            .withBean(Health.class)
            .withBean(Insides.class)
            .withPropertyValues("management.endpoints.web.exposure.include=*");

    @Endpoint(id = "health")
    static class Health {

        @ReadOperation
        Map<String, String> look() {
            return Map.of();
        }
    }

    @Endpoint(id = "insides")
    static class Insides {

        @ReadOperation
        Map<String, String> look() {
            return Map.of();
        }
    }

    private static final class Nothing implements Permissions {

        @Override
        public boolean mayManage() {
            return false;
        }

        @Override
        public boolean isAdministrator() {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator,   /actuator/insides,           404",
        "/actuator,   /actuator/insides/more,      404",
        "/actuator,   /actuator,                   404",
        "/actuator,   /%61ctuator/insides,         404",
        "/actuator,   /actuator/health,            200",
        "/actuator,   /actuator/health/readiness,  200",
        "/operations, /operations/insides,         404",
        "/operations, /operations,                 404",
        "/operations, /operations/health,          200",
        "/operations, /operations/health/liveness, 200",
        "/,           /insides,                    404",
        "/,           /questions,                  200",
    })
    void showsHealthAlone(String base, String address, int status) {
        app.withPropertyValues("management.endpoints.web.base-path=" + base)
                .run(context -> assertThat(status(context, address)).isEqualTo(status));
    }

    private static int status(AssertableWebApplicationContext context, String address) throws Exception {
        ServletContext servlets = requireNonNull(context.getServletContext());
        servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        MockHttpServletRequest request = new MockHttpServletRequest(servlets, "GET", address);
        request.setServletPath(UriUtils.decode(address, UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OperationsFilter(new Nothing(), context.getEnvironment())
                .doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
