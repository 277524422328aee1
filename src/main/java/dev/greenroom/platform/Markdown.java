package dev.greenroom.platform;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** Turns CommonMark into HTML that is safe to show: raw HTML is escaped, addresses other than web and mail are dropped. */
@Component
public class Markdown {

    /** Far deeper than anybody writes, and shallow enough for the renderer, which goes down by recursion. */
    private static final int DEEPEST = 20;

    private final Parser parser = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .build();

    /** The HTML of a Markdown text, for {@code th:utext}. */
    public String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}
