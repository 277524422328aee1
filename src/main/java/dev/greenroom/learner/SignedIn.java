package dev.greenroom.learner;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whom a session belongs to. */
record SignedIn(UUID account, UUID learner) implements Principal {

    /** Who the current request comes from, or empty for a guest or a visitor. */
    static Optional<SignedIn> now() {
        @Nullable Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SignedIn one ? Optional.of(one) : Optional.empty();
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }

    @Override
    public String getName() {
        return account.toString();
    }
}
