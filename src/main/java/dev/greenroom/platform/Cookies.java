package dev.greenroom.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Sets cookies that no script can read and that other sites cannot send along with a form. */
public final class Cookies {

    /** As long as browsers allow. */
    public static final Duration LONGEST = Duration.ofDays(400);

    private Cookies() {}

    /** Sets a cookie for the whole site; on https it never travels unencrypted. An age of zero deletes it. */
    public static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
