package dev.greenroom.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Where a browser changes hands: nothing that was known about it before opens anything afterwards. What it has shown it may
 * show once more on the way back, where no script runs or it kept the page as a file.
 */
@Component
class Entrance {

    private final Learners learners;
    private final LearnerCookie cookie;
    private final SessionContexts contexts;
    private final SessionAuthenticationStrategy renewal;
    private final CsrfTokenRepository formTokens;

    Entrance(
            Learners learners,
            LearnerCookie cookie,
            SessionContexts contexts,
            SessionAuthenticationStrategy renewal,
            CsrfTokenRepository formTokens) {
        this.learners = learners;
        this.cookie = cookie;
        this.contexts = contexts;
        this.renewal = renewal;
        this.formTokens = formTokens;
    }

    /** The guest that this browser was until now, if anything was kept for them. */
    Optional<UUID> guest(HttpServletRequest request) {
        return cookie.read(request).flatMap(learners::find);
    }

    void enter(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = who.authentication();
        renewal.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        cookie.writeNew(request, response);
    }

    /** Leaves a visitor of whom nothing is known. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        formTokens.saveToken(null, request, response);
        cookie.writeNew(request, response);
        // Drafts that never got through; static/js/forget.js does it where this is not understood, as without https.
        // To clear the cache as well would hold Chrome up for seconds.
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }
}
