package dev.greenroom.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RenderedPageTests {

    private static final String TEXT = "<p>Wörter, the same words again and again. ".repeat(900);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void theTokenStandsInEveryForm(int forms) throws IOException {
        RenderedPage page = page(forms);

        assertThat(plain(page, "identity").getContentAsString(UTF_8)).isEqualTo(expected(forms, "token"));
        assertThat(unzipped(plain(page, "gzip"))).isEqualTo(expected(forms, "token"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 96, 65_535, 65_536})
    void aTokenMayHaveAnyLength(int length) throws IOException {
        String token = "x".repeat(length);
        MockHttpServletResponse response = send(page(2), "gzip", token);

        String body = "gzip".equals(response.getHeader("Content-Encoding"))
                ? unzipped(response)
                : response.getContentAsString(UTF_8);
        assertThat(body).isEqualTo(expected(2, token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.0, br", "x-gzip", "gzipped"})
    void whoDoesNotReadGzipGetsNone(String accepted) throws IOException {
        assertThat(plain(page(1), accepted).getHeader("Content-Encoding")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "gzip;q=0.5", "deflate, gzip;q=1.0, *;q=0.5"})
    void whoReadsGzipGetsIt(String accepted) throws IOException {
        assertThat(plain(page(1), accepted).getHeader("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void itIsSmallWhenCompressed() throws IOException {
        assertThat(plain(page(3), "gzip").getContentAsByteArray().length).isLessThan(TEXT.length() / 20);
    }

    @Test
    void itsTagChangesWithEveryWordItSays() {
        String tag = page(1).tag("build", "token");

        assertThat(page(1).tag("build", "token")).isEqualTo(tag);
        assertThat(page(2).tag("build", "token")).isNotEqualTo(tag);
        assertThat(RenderedPage.of(expected(1, RenderedPage.TOKEN_GOES_HERE)
                                .replace("same", "other")
                                .getBytes(UTF_8))
                        .tag("build", "token"))
                .isNotEqualTo(tag);
        assertThat(page(1).tag("build", "another")).isNotEqualTo(tag);
        assertThat(page(1).tag("another", "token")).isNotEqualTo(tag);
    }

    private static RenderedPage page(int forms) {
        return RenderedPage.of(expected(forms, RenderedPage.TOKEN_GOES_HERE).getBytes(UTF_8));
    }

    private static String expected(int forms, String token) {
        return TEXT + (token + TEXT).repeat(forms);
    }

    private static MockHttpServletResponse plain(RenderedPage page, String accepted) throws IOException {
        return send(page, accepted, "token");
    }

    private static MockHttpServletResponse send(RenderedPage page, String accepted, String token) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepted);
        MockHttpServletResponse response = new MockHttpServletResponse();
        page.send(request, response, token);
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        return response;
    }

    private static String unzipped(MockHttpServletResponse response) throws IOException {
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes(), UTF_8);
    }
}
