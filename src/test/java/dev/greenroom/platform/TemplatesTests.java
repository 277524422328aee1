package dev.greenroom.platform;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.SourceFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every template, also for those not written yet. */
class TemplatesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("#\\{\\|?([\\w.-]+)(\\$)?");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"((?:flash|[a-z]+)\\.[a-z0-9.-]+[a-z0-9])\"");
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=|th:style|\\son[a-z]+=|th:on[a-z]+=|<style|<script(?![^>]*src=)|javascript:|\\[\\(",
            Pattern.CASE_INSENSITIVE);

    static Stream<Path> templates() {
        return SourceFiles.in(RESOURCES.resolve("templates"), ".html");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNothingThatThePolicyForbids(Path template) {
        assertThat(INLINE.matcher(SourceFiles.text(template)).results().map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void asksForMessagesThatExist(Path template) {
        Set<String> known = messages().stringPropertyNames();

        assertThat(KEY.matcher(SourceFiles.text(template)).results())
                .allSatisfy(use -> assertThat(known).anyMatch(key -> serves(key, use)));
    }

    @Test
    void everyMessageIsAskedForSomewhere() {
        Set<String> unused = new TreeSet<>(messages().stringPropertyNames());
        Stream.concat(templates(), SourceFiles.in(CODE, ".java"))
                .map(SourceFiles::text)
                .forEach(text -> unused.removeAll(used(text, unused)));

        assertThat(unused).isEmpty();
    }

    /** Which of these keys a text asks for. */
    private static Set<String> used(String text, Set<String> keys) {
        List<MatchResult> uses = KEY.matcher(text).results().toList();
        Set<String> inCode =
                KEY_IN_CODE.matcher(text).results().map(use -> use.group(1)).collect(toSet());
        return keys.stream()
                .filter(key -> inCode.contains(key)
                        || uses.stream().anyMatch(use -> serves(key, use))
                        || text.contains("{" + key + "}"))
                .collect(toSet());
    }

    /** A key with a variable part is served by every message that starts like it. */
    private static boolean serves(String key, MatchResult use) {
        return use.group(2) == null ? key.equals(use.group(1)) : key.startsWith(use.group(1));
    }

    private static Properties messages() {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages.properties"))) {
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
