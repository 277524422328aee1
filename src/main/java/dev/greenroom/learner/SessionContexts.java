package dev.greenroom.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Keeps in the session who is signed in, in plain texts that every version of the app can read. Others have no session. */
@Component
class SessionContexts implements SecurityContextRepository {

    private static final String ACCOUNT = "account";
    private static final String LEARNER = "learner";
    static final String BROWSER = "browser";

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        @Nullable HttpSession session = holder.getRequest().getSession(false);
        if (session != null && session.getAttribute(ACCOUNT) instanceof String account) {
            UUID learner = UUID.fromString((String) session.getAttribute(LEARNER));
            context.setAuthentication(new SignedIn(UUID.fromString(account), learner).authentication());
        }
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof SignedIn one) {
            HttpSession session = request.getSession(true);
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, one.getName());
            session.setAttribute(ACCOUNT, one.account().toString());
            session.setAttribute(LEARNER, one.learner().toString());
            session.setAttribute(BROWSER, Browser.of(request.getHeader(HttpHeaders.USER_AGENT)));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }
}
