package dev.greenroom.learner;

import dev.greenroom.platform.OwnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads visitors to the page where they sign in, which leads back. Who typed something before they were signed out keeps
 * it: a script is told to, and of a form the page of the refusal shows it.
 */
@Component
class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (isOfAScript(request) || isTyped(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, address(request));
    }

    private static boolean isOfAScript(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    private static boolean isTyped(HttpServletRequest request) {
        @Nullable String text = request.getParameter("text");
        return request.getMethod().equals("POST") && text != null && !text.isBlank();
    }

    private static String address(HttpServletRequest request) {
        String back = request.getMethod().equals("GET") ? OwnPath.or(asked(request), "/") : "/";
        return back.equals("/")
                ? "/login"
                : UriComponentsBuilder.fromPath("/login")
                        .queryParam("back", "{back}")
                        .encode()
                        .build(back)
                        .toString();
    }

    private static String asked(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
