package dev.greenroom.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Whether pages are light or dark; {@code AUTO} follows the device. */
enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    static Theme of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .map(Theme::named)
                .orElse(AUTO);
    }

    /** The theme of that name; {@code AUTO} for any other text. */
    static Theme named(String name) {
        return switch (name) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> AUTO;
        };
    }

    /** Its name in cookies, forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
