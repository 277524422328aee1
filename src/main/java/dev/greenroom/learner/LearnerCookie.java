package dev.greenroom.learner;

import dev.greenroom.platform.Cookies;
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
 * two first actions at the same time come from one learner.
 */
@Component
class LearnerCookie implements HandlerInterceptor {

    private static final String NAME = "learner";

    Optional<Token> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(Token::parse);
    }

    void write(HttpServletRequest request, HttpServletResponse response, Token token) {
        Cookies.set(request, response, NAME, token.value(), Cookies.LONGEST);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        boolean shows = page != null && HttpMethod.GET.matches(request.getMethod());
        if (shows && read(request).isEmpty()) {
            write(request, response, Token.random());
        }
    }
}
