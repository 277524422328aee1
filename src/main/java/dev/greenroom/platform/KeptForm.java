package dev.greenroom.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A form that is refused for no fault of whoever filled it in: it is shown again, to be sent with one click. */
final class KeptForm {

    private KeptForm() {}

    /** Refuses a request: a form by a page that keeps what was typed, anything else by the status alone. */
    static void answer(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isForm(request)) {
            response.setStatus(status.value());
            request.getRequestDispatcher(KeptFormController.PATH).forward(request, response);
        } else {
            response.sendError(status.value());
        }
    }

    static boolean isForm(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
