package dev.greenroom.learner;

import static java.util.Objects.requireNonNull;

import dev.greenroom.platform.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Lets in whom a provider has named, or says why not. */
class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Accounts accounts;
    private final SignIn signIn;
    private final Flash flash;

    ProviderSignIn(Accounts accounts, SignIn signIn, Flash flash) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.flash = flash;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        OidcUser person = (OidcUser) requireNonNull(authentication.getPrincipal());
        // Until it is clear whose account this is, nobody is signed in.
        SecurityContextHolder.clearContext();
        String back = WayBack.end(request);
        Identity identity = Identity.of(person.getIdToken());
        Optional<SignedIn> known = accounts.find(identity);
        if (known.isPresent()) {
            signIn.enter(known.get(), request, response);
            leadTo(back, response);
            return;
        }
        // An address that nobody has proven could be anybody's.
        Optional<Name> name =
                Boolean.TRUE.equals(person.getEmailVerified()) ? Name.of(person.getEmail()) : Optional.empty();
        if (name.isEmpty()) {
            refuse("flash.provider.unproven", request, response);
        } else if (signIn.open(name.get(), identity, request, response)) {
            flash.say(request, response, "flash.signed-up");
            leadTo(back, response);
        } else {
            boolean password = accounts.hasPassword(name.get());
            refuse(password ? "flash.provider.taken" : "flash.provider.another", request, response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        // Part of the message may come from the address that was called.
        LOG.warn("Signing in with the provider failed: {}", failure.toString().replaceAll("\\p{Cc}", " "));
        refuse("flash.provider.failed", request, response);
    }

    private void refuse(String reason, HttpServletRequest request, HttpServletResponse response) {
        flash.say(request, response, reason);
        leadTo("/login", response);
    }

    private static void leadTo(String page, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, page);
    }
}
