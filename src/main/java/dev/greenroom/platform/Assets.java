package dev.greenroom.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * The style sheet, scripts, fonts and pictures. One digest over all of them is a folder in their addresses, so that a
 * browser can keep them for ever and relative links between them go on working.
 */
@Component
class Assets {

    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** What a visitor's browser may fetch ahead of a click. */
    static final String PREFETCHING = "prefetching.json";

    /** The layers of the style sheet, the later the stronger. Each has its parts in a folder of its own. */
    private static final List<String> LAYERS = List.of("base", "layout", "controls", "components", "print");

    private final byte[] styleSheet;
    private final String path;

    Assets() {
        this.styleSheet = layered();
        this.path = "/assets/" + digest(resources("classpath:/static/**/*.*"));
    }

    /** The folder of the current assets, without a slash at its end. */
    String path() {
        return path;
    }

    /** Serves all parts of the style sheet as one, which saves a phone a dozen requests. */
    HttpRequestHandler styleSheet() {
        return served("text/css;charset=UTF-8", styleSheet);
    }

    /** Serves the rules for fetching ahead; browsers ignore them under the type of other files of that kind. */
    HttpRequestHandler prefetching() {
        return served("application/speculationrules+json", bytes(new ClassPathResource("static/" + PREFETCHING)));
    }

    private static HttpRequestHandler served(String type, byte[] body) {
        return (request, response) -> {
            response.setContentType(type);
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER.getHeaderValue());
            response.getOutputStream().write(body);
        };
    }

    private static byte[] layered() {
        StringBuilder sheet = new StringBuilder();
        for (String layer : LAYERS) {
            sheet.append("@layer ").append(layer).append(" {\n");
            resources("classpath:/static/css/" + layer + "/*.css").forEach(part -> sheet.append(text(part)));
            sheet.append("}\n");
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(List<Resource> files) {
        MessageDigest digest = Sha256.begin();
        files.forEach(file -> digest.update(bytes(file)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static List<Resource> resources(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .filter(Resource::isReadable)
                    .sorted(Comparator.comparing(Assets::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource resource) {
        return String.valueOf(resource.getFilename());
    }

    private static String text(Resource resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
