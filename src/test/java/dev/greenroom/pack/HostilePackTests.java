package dev.greenroom.pack;

import static dev.greenroom.pack.SamplePack.FOG;
import static dev.greenroom.pack.SamplePack.GUIDE;
import static dev.greenroom.pack.SamplePack.LAMP;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends who wants to harm, and what editors do to files unasked. */
@Timeout(20)
class HostilePackTests {

    private static final String FAQ = "faq.yaml";

    private final SamplePack pack = SamplePack.asWritten();

    @Test
    void aBombOfAliasesIsRefusedBeforeItGrows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d]%n".formatted(i, i - 1));
        }

        assertThat(pack.with(GUIDE, bomb.toString()).problems())
                .hasSize(60 + 59 * 3)
                .first()
                .hasToString("guide.yaml:1: expected a value without an anchor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                "title: !<tag:yaml.org,2002:java.lang.Runtime> x",
                "title: !ENV_VARIABLE ${HOME}",
                "title: !!binary aGVsbG8="
            })
    void tagsConstructNothing(String line) {
        assertThat(pack.with(GUIDE, "title: Lighthouse Keeper interviews", line).problems())
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.place()).isEqualTo(Position.in(GUIDE, 3));
                    assertThat(problem.expected()).startsWith("a value without a tag");
                });
    }

    static Stream<String> depths() {
        return Stream.of("[".repeat(90_000), "{a: ".repeat(40_000), "- ".repeat(90_000), "? ".repeat(90_000));
    }

    @ParameterizedTest
    @MethodSource("depths")
    void depthHasAnEnd(String nested) {
        assertThat(pack.with(FAQ, nested).problems()).hasToString("[faq.yaml:1: expected at most 8 levels of nesting]");
    }

    static Stream<String> markdown() {
        return Stream.of(
                "> ".repeat(9_000),
                "- ".repeat(9_000) + "x",
                "*a **b ".repeat(2_500),
                "[".repeat(19_000),
                "![".repeat(9_000),
                "[a](".repeat(4_500),
                "`".repeat(5_000) + "a " + "``".repeat(2_000),
                "<".repeat(19_000),
                "&amp;".repeat(3_900));
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void markdownBuiltToOverflowIsReadLikeAnyOther(String text) {
        assertThat(pack.with(GUIDE, "Sleep by day.", text).problems()).isEmpty();
    }

    @Test
    void controlCharactersAreRefused() {
        for (String bad : List.of("\0", "\u0007", "\u001b[31m", "\u0085", "\uffff")) {
            assertThat(pack.with(LAMP, "I light", "I" + bad + "light").problems())
                    .hasToString("[%s:57: expected text without control characters]".formatted(LAMP));
        }
    }

    @Test
    void escapesInYamlBringNoControlCharactersEither() {
        for (String bad : List.of("\\0", "\\e[31m", "\\x85", "\\uFFFF")) {
            assertThat(pack.with(GUIDE, "title: Lighthouse Keeper", "title: \"Light" + bad + "\" #")
                            .problems())
                    .hasToString("[guide.yaml:3 title: expected text without control characters]");
        }
        assertThat(pack.with(GUIDE, "title: Lighthouse Keeper", "title: \"Light\\uD800\" #")
                        .problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\UFFFFFFFF\"", "\\x", "\\u", "\\U"})
    void escapesOfNoCharacterAreNamedWithTheirLine(String escape) {
        assertThat(pack.with(FAQ, "- question: Why?\n  answer: \"Because\n    " + escape)
                        .problems())
                .hasToString("[faq.yaml:3: expected whole escapes of characters that exist, such as \\u00e9]");
    }

    @Test
    void otherEncodingsAreNamed() {
        assertThat(pack.with(LAMP, pack.text(LAMP).replace("cracked", "fêlé").getBytes(ISO_8859_1))
                        .problems())
                .hasToString("[%s:64: expected text in UTF-8]".formatted(LAMP));
        assertThat(pack.with(FAQ, pack.text(FAQ).getBytes(UTF_16)).problems())
                .hasToString("[faq.yaml:1: expected text in UTF-8]");
    }

    @Test
    void hugeFilesAreNotEvenParsed() {
        assertThat(pack.with(FAQ, "x".repeat(PackText.MAX_BYTES + 1)).problems())
                .hasToString("[faq.yaml:1: expected a file of at most 200000 bytes]");
    }

    @Test
    void textOfAnyAlphabetIsWelcome() {
        SamplePack foreign =
                pack.with(FOG, "Tell me about", "Erzähl 霧 🌫️ von").with(GUIDE, "language: en", "language: de-CH");

        assertThat(foreign.read().questions().get(1).text()).startsWith("Erzähl 霧 🌫️ von");
    }

    @Test
    void theMarksOfAWindowsEditorChangeNothing() {
        SamplePack windows = pack;
        for (String file : pack.files().byPath().keySet()) {
            windows = windows.with(file, "\uFEFF" + pack.text(file).replace("\n", "\r\n"));
        }

        assertThat(windows.read())
                .usingRecursiveComparison()
                .ignoringFields("digest")
                .isEqualTo(pack.read());
        assertThat(windows.with(LAMP, "minutes: 4", "minutes: 40").problems())
                .hasToString("[%s:10 minutes: expected a whole number from 2 to 10]".formatted(LAMP));
    }

    @Test
    void lineEndsAloneDoNotChangeTheDigest() {
        assertThat(pack.with(LAMP, pack.text(LAMP).replace("\n", "\r\n"))
                        .files()
                        .digest())
                .isEqualTo(pack.files().digest())
                .isNotEqualTo(
                        pack.with(LAMP, "minutes: 4", "minutes: 5").files().digest());
    }

    @Test
    void everyFileHasAPartInTheDigest() {
        String whole = pack.files().digest();

        assertThat(pack.files().byPath().keySet())
                .allSatisfy(
                        file -> assertThat(pack.without(file).files().digest()).isNotEqualTo(whole));
        assertThat(pack.without(FAQ).with("faq.yml", pack.text(FAQ)).files().digest())
                .isNotEqualTo(whole);
    }
}
