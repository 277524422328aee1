package dev.greenroom.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A form of our own that is refused, mostly for no fault of whoever filled it in, is shown again with everything that was
 * typed, to be sent with one click. A form of another site is only refused.
 */
@Component
class KeptForms implements ErrorViewResolver {

    /** Why a form may be refused that is fine by itself; the end of a message key. */
    private static final Map<HttpStatus, String> REASONS = Map.of(
            HttpStatus.UNAUTHORIZED,
            "signed-out",
            HttpStatus.FORBIDDEN,
            "stale",
            HttpStatus.TOO_MANY_REQUESTS,
            "pace",
            HttpStatus.SERVICE_UNAVAILABLE,
            "away");

    private static final Set<String> OURS = Set.of("same-origin", "none");

    /** Passwords are typed again rather than shown. */
    private static final Set<String> LEFT_OUT = Set.of("_csrf", "password", "wanted", "confirmation");

    /** One value that was sent; {@code text} if a person may have typed it. */
    record Sent(String name, String value, boolean text) {

        private boolean isTyped() {
            return text && !value.isBlank();
        }
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        @Nullable Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address == null || !isForm(request) || !isOurs(request)) {
            return null;
        }
        List<Sent> sent = sent(request);
        if (!REASONS.containsKey(status) && sent.stream().noneMatch(Sent::isTyped)) {
            return null;
        }
        Map<String, Object> kept = new HashMap<>(model);
        kept.put("action", address);
        kept.put("sent", sent);
        kept.put("reason", REASONS.getOrDefault(status, status == HttpStatus.NOT_FOUND ? "missing" : "refused"));
        return new ModelAndView("platform/kept-form", kept, status);
    }

    private static boolean isForm(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return HttpMethod.POST.name().equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isOurs(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? stoodHere(request) : OURS.contains(site);
    }

    /** Over plain http browsers send that header to their own machine alone, but say to all where the form stood. */
    private static boolean stoodHere(HttpServletRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        @Nullable String page = origin == null ? request.getHeader(HttpHeaders.REFERER) : origin;
        String here = ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath("/")
                .toUriString();
        return page != null && (page + "/").startsWith(here);
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
