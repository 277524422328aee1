package dev.greenroom.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no browser sends, before anything behind trips over it and takes it for a fault of its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadableRequests extends OncePerRequestFilter {

    private static final int READABLE = 0;
    private static final String ERRORS = "/error";

    private static final Pattern PLACE_IN_A_SHORT_LIST = Pattern.compile("\\[\\d{1,2}]$");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int problem = problem(request);
        if (problem == READABLE) {
            chain.doFilter(request, response);
        } else if (problem == HttpStatus.CONTENT_TOO_LARGE.value()) {
            explain(problem, request, response);
        } else {
            response.sendError(problem);
        }
    }

    /** Shows the page of errors to whoever sent too much. The way of the container to it reads the fields again, in vain. */
    private static void explain(int problem, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(problem);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, problem);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher(ERRORS).forward(new WithoutBody(request), response);
    }

    private static int problem(HttpServletRequest request) {
        // The page of errors is reached by an internal dispatch alone.
        if (request.getServletPath().equals(ERRORS)) {
            return HttpStatus.NOT_FOUND.value();
        }
        return isOfOneType(request.getContentType()) ? fields(request) : HttpStatus.UNSUPPORTED_MEDIA_TYPE.value();
    }

    private static boolean isOfOneType(@Nullable String sent) {
        try {
            return sent == null || MediaType.parseMediaType(sent).isConcrete();
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }

    /** Fields that are badly encoded, too many or too much, or have names that would be taken for places in a map. */
    private static int fields(HttpServletRequest request) {
        try {
            boolean plain = request.getParameterMap().keySet().stream().allMatch(UnreadableRequests::isPlain);
            return plain ? READABLE : HttpStatus.BAD_REQUEST.value();
        } catch (InvalidParameterException bad) {
            return bad.getErrorCode();
        }
    }

    /** A short list may number its values; other brackets would be taken for a map, or for a list without end. */
    private static boolean isPlain(String name) {
        String base = PLACE_IN_A_SHORT_LIST.matcher(name).replaceFirst("");
        return base.indexOf('[') < 0 && base.indexOf(']') < 0;
    }
}
