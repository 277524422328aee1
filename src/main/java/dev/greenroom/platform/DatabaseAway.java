package dev.greenroom.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says 503 when the database is gone, busy beyond patience, or takes nothing for now: also where that shows before any
 * controller is asked, as when a session is looked up. Scripts keep what was typed and send it again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String SECONDS_TO_WAIT = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isDatabaseAway(failure) || isCutOff(response, failure)) {
                throw failure;
            }
            LOG.warn("The database does not answer: {}", failure.getMessage());
            refuse(response);
        }
    }

    /** What a page throws while it is sent ends the connection, so that nobody takes what came for the whole. */
    private static boolean isCutOff(HttpServletResponse response, Exception failure) {
        return response.isCommitted() && failure instanceof ServletException;
    }

    /** Where a filter fails after the answer was sent, only the session could not be kept for longer. */
    private static void refuse(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private static boolean isDatabaseAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof QueryTimeoutException
                        || cause instanceof SQLException sql && isAway(sql.getSQLState()));
    }

    /**
     * What a database itself reports has a state: 08 and 53 are about connections, 57P about its own end. 40 undoes one of
     * two transactions that wait for each other, HYT00 is H2's for one that waited too long. 25006 comes from one that only
     * follows another, until that one is replaced.
     */
    private static boolean isAway(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("40")
                || state.equals("HYT00")
                || state.equals("25006");
    }
}
