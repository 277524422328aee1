package dev.greenroom.learner;

import dev.greenroom.platform.Cookies;
import dev.greenroom.platform.Visitors;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that holds a learner's token. It is set with the first page, before any form on it can be sent, so that
 * two first actions at the same time come from one learner. Until the first of them it says that nothing was kept yet,
 * so that nobody has to look for it.
 */
@Component
class LearnerCookie implements HandlerInterceptor, Visitors {

    private static final String NAME = "learner";
    private static final String NOTHING_KEPT = "new-";

    /** The token, whether anything was kept for it or not. */
    Optional<Token> read(HttpServletRequest request) {
        return value(request)
                .map(value -> value.startsWith(NOTHING_KEPT) ? value.substring(NOTHING_KEPT.length()) : value)
                .flatMap(Token::parse);
    }

    /** The token, unless the cookie says that nothing was kept for it. */
    Optional<Token> readKept(HttpServletRequest request) {
        return value(request).flatMap(Token::parse);
    }

    private static Optional<String> value(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    /** From now on something is kept for this token. */
    void writeKept(HttpServletRequest request, HttpServletResponse response, Token token) {
        Cookies.set(request, response, NAME, token.value(), Cookies.LONGEST);
    }

    /** Gives the browser a token for which nothing was kept. */
    void writeNew(HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, NAME, NOTHING_KEPT + Token.random().value(), Cookies.LONGEST);
    }

    @Override
    public boolean isVisitor(HttpServletRequest request) {
        return !SessionTokens.isSent(request)
                && SignedIn.now().isEmpty()
                && readKept(request).isEmpty();
    }

    @Override
    public void welcome(HttpServletRequest request, HttpServletResponse response) {
        if (read(request).isEmpty()) {
            writeNew(request, response);
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && HttpMethod.GET.matches(request.getMethod())) {
            welcome(request, response);
        }
    }
}
