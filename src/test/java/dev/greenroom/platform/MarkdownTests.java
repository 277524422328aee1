package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    private final Markdown markdown = new Markdown();

    @Test
    void writesPlainHtml() {
        assertThat(markdown.html("Use *one* leader.\n\n- a\n- b"))
                .isEqualTo("<p>Use <em>one</em> leader.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    }

    @Test
    void showsRawHtmlAsText() {
        assertThat(markdown.html("<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b"))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;", "&lt;img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"})
    void leadsNowhereButToTheWeb(String address) {
        assertThat(markdown.html("[click](%s)".formatted(address))).doesNotContain("script:", "data:");
    }

    @Timeout(20)
    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **b ", "[", "![", "[a](", "1. "})
    void isNotBroughtDownByDepth(String part) {
        assertThat(markdown.html(part.repeat(10_000) + "x")).isNotEmpty();
    }
}
