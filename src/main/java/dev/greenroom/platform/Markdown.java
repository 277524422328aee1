package dev.greenroom.platform;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** Turns CommonMark into HTML that is safe to show: raw HTML is escaped, addresses other than web and mail are dropped. */
@Component
public class Markdown {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** The HTML of a Markdown text, for {@code th:utext}. */
    public String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}
