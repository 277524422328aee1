package dev.greenroom.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has whoever writes faster than {@link Pace} allows wait a moment, and keeps what was typed. */
class PacedWriting implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Pace pace;
    private final CurrentLearner current;

    PacedWriting(Pace pace, CurrentLearner current) {
        this.pace = pace;
        this.current = current;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        Duration wait = READING.contains(request.getMethod()) ? Duration.ZERO : waiting(request);
        if (wait.isZero()) {
            return true;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
        KeptForm.answer(HttpStatus.TOO_MANY_REQUESTS, request, response);
        return false;
    }

    private Duration waiting(HttpServletRequest request) {
        return current.id().map(pace::waiting).orElseGet(() -> pace.waiting(request.getRemoteAddr()));
    }
}
