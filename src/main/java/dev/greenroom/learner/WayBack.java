package dev.greenroom.learner;

import dev.greenroom.platform.OwnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Remembers, while somebody is away at a provider, what was asked there and which page they came for. */
class WayBack implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String PAGE = "back";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    /** The page they came for. Nothing else is remembered afterwards, nor who was signed in before. */
    static String end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null) {
            return "/";
        }
        String page = OwnPath.or((String) session.getAttribute(PAGE), "/");
        session.invalidate();
        return page;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return asked.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asking, HttpServletRequest request, HttpServletResponse response) {
        boolean stays = request.getSession(false) != null;
        asked.saveAuthorizationRequest(asking, request, response);
        HttpSession session = request.getSession();
        session.setAttribute(PAGE, OwnPath.or(request.getParameter(PAGE), "/"));
        if (!stays) {
            session.setMaxInactiveInterval((int) LONGEST.toSeconds());
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return asked.removeAuthorizationRequest(request, response);
    }
}
