package dev.greenroom.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows how an instance is in detail to whoever may manage it, and to whoever reaches the port that a host set aside for
 * that. For everyone else only its health is there.
 */
class OperationsFilter extends OncePerRequestFilter {

    private final Permissions permissions;
    private final Environment environment;

    /** Wherever this app has them, and however an address is spelt. */
    private final RequestMatcher operations = EndpointRequest.toAnyEndpoint().excluding("health");

    OperationsFilter(Permissions permissions, Environment environment) {
        this.permissions = permissions;
        this.environment = environment;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !operations.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOnPortOfItsOwn(request) || permissions.mayManage()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private boolean isOnPortOfItsOwn(HttpServletRequest request) {
        @Nullable Integer pages = environment.getProperty("local.server.port", Integer.class);
        @Nullable Integer ownPort = environment.getProperty("local.management.port", Integer.class);
        return ownPort != null && !ownPort.equals(pages) && request.getLocalPort() == ownPort;
    }
}
