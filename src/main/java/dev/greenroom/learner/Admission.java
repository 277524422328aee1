package dev.greenroom.learner;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets everyone in, or where accounts are required only those with one. */
@Component
class Admission implements AuthorizationManager<RequestAuthorizationContext> {

    /** Who was signed out from elsewhere may still have this browser forget what it keeps. */
    private static final Set<String> DOORS = Set.of("/login", "/signup", "/logout");

    private final AccountSettings settings;

    Admission(AccountSettings settings) {
        this.settings = settings;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> now, RequestAuthorizationContext context) {
        return new AuthorizationDecision(!settings.required()
                || DOORS.contains(context.getRequest().getRequestURI())
                || SignedIn.now().isPresent());
    }
}
