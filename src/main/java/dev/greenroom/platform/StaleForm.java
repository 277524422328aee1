package dev.greenroom.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form of our own whose token is no longer good (cookies were cleared, or the page is very old) is shown again with
 * everything that was typed, to be sent with one click. A form of another site is refused.
 */
@Component
class StaleForm implements AccessDeniedHandler {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && isOurs(request)) {
            KeptForm.answer(HttpStatus.FORBIDDEN, request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return site != null && OURS.contains(site);
    }
}
