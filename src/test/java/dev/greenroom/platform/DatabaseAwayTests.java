package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Which failures of a database mean that it is away for now. */
class DatabaseAwayTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "08001", "53300", "57P01", "40001", "40P01", "HYT00", "25006"})
    void oneMayTryAgainSoon(String state) throws ServletException, IOException {
        fail(state);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01"})
    void aMistakeStaysOne(String state) {
        assertThatThrownBy(() -> fail(state)).isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void whatWasAnsweredStaysAnswered() throws ServletException, IOException {
        response.setCommitted(true);

        fail("08006");

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void aPageThatBreaksOffWhileItIsSentIsNoAnswer() {
        response.setCommitted(true);

        assertThatThrownBy(() -> new DatabaseAway()
                        .doFilter(new MockHttpServletRequest(), response, (request, page) -> {
                            throw new ServletException(failure("08006"));
                        }))
                .isInstanceOf(ServletException.class);
    }

    private void fail(String state) throws ServletException, IOException {
        new DatabaseAway().doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
            throw failure(state);
        });
    }

    private static DataAccessResourceFailureException failure(String state) {
        return new DataAccessResourceFailureException("no", new SQLException("refused", state));
    }
}
