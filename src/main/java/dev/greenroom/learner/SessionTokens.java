package dev.greenroom.learner;

import dev.greenroom.platform.Cookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.WebUtils;

/**
 * The cookie of a session holds a random token, the database and everything else its hash alone: with a copy of the
 * database, or the id of a session, nobody is signed in.
 */
@Component
class SessionTokens implements SessionIdGenerator, HttpSessionIdResolver {

    private static final String COOKIE = "session";
    private static final String NEW = SessionTokens.class.getName();

    /** Whether the browser has a session, or had one. */
    static boolean isSent(HttpServletRequest request) {
        return WebUtils.getCookie(request, COOKIE) != null;
    }

    /** The id of a new session; its token waits in the request to be sent. */
    @Override
    public String generate() {
        Token token = Token.random();
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(NEW, token.value(), RequestAttributes.SCOPE_REQUEST);
        return token.hash();
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Token::parse)
                .map(Token::hash)
                .stream()
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        if (request.getAttribute(NEW) instanceof String token) {
            Cookies.set(request, response, COOKIE, token, Cookies.LONGEST);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, COOKIE, "", Duration.ZERO);
    }
}
