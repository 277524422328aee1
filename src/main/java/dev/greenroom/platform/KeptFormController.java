package dev.greenroom.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of {@link KeptForm}; reached by an internal forward alone. */
@Controller
class KeptFormController {

    static final String PATH = "/kept-form";

    /** Passwords are typed again rather than shown. */
    private static final Set<String> LEFT_OUT = Set.of("_csrf", "password", "wanted", "confirmation");

    /** One value that was sent; {@code text} if a person may have typed it. */
    record Sent(String name, String value, boolean text) {}

    @PostMapping(PATH)
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        @Nullable Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (address == null) {
            throw new NotFound();
        }
        model.addAttribute("action", address);
        model.addAttribute("sent", sent(request));
        model.addAttribute("reason", response.getStatus() == HttpStatus.FORBIDDEN.value() ? "stale" : "pace");
        return "platform/kept-form";
    }

    private static List<Sent> sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !LEFT_OUT.contains(parameter.getKey()))
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> new Sent(
                                parameter.getKey(), value, parameter.getKey().equals("text"))))
                .toList();
    }
}
