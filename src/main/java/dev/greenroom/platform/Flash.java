package dev.greenroom.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** One sentence that the next page shows once. It travels in a cookie, so that no server session is needed. */
@Component
public class Flash {

    private static final String COOKIE = "flash";
    private static final Duration UNTIL_SHOWN = Duration.ofMinutes(1);

    private final MessageSource messages;

    Flash(MessageSource messages) {
        this.messages = messages;
    }

    /** Has the next page show the message of this key, which must start with {@code flash.} and take no arguments. */
    public void say(HttpServletRequest request, HttpServletResponse response, String key) {
        Cookies.set(request, response, COOKIE, key, UNTIL_SHOWN);
    }

    /** Whether there is a message for the next page. */
    static boolean isSaid(HttpServletRequest request) {
        return WebUtils.getCookie(request, COOKIE) != null;
    }

    /** @param key as what a script knows it */
    record Said(String key, String text) {}

    /** The message to show, which is then gone. A key that nobody here has set shows nothing. */
    Optional<Said> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        Cookies.set(request, response, COOKIE, "", Duration.ZERO);
        return Optional.of(cookie.getValue())
                .filter(key -> key.startsWith("flash."))
                .flatMap(this::said);
    }

    private Optional<Said> said(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, "", Locale.ENGLISH))
                .filter(text -> !text.isEmpty())
                .map(text -> new Said(key, text));
    }
}
