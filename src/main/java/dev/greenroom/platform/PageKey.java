package dev.greenroom.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * All that a kept page depends on while this instance runs.
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
}
