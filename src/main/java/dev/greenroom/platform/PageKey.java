package dev.greenroom.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * All that a kept page depends on.
 *
 * @param content its version
 * @param own none for a visitor
 */
record PageKey(
        String content,
        String theme,
        String address,
        @Nullable Own own) {

    private static final int BYTES = 200;

    /** Whose page it is, at which revision, and in which hour of theirs. */
    record Own(LearnerState learner, ZonedDateTime hour) {}

    static PageKey of(HttpServletRequest request, String content, @Nullable Own own) {
        @Nullable String query = request.getQueryString();
        StringBuffer address = request.getRequestURL();
        return new PageKey(
                content,
                Theme.of(request).key(),
                (query == null ? address : address.append('?').append(query)).toString(),
                own);
    }

    /** About what it takes in memory. */
    int bytes() {
        return BYTES + address.length();
    }

    /** What a browser knows the page by. One that was given another token needs it again. */
    String tag(String build, String token) {
        String all = String.join("\n", build, content, theme, token, String.valueOf(own));
        return "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(all.getBytes(UTF_8)));
    }
}
