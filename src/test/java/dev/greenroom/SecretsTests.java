package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No key, token or password lies among the sources. */
class SecretsTests {

    private static final Pattern SECRET = Pattern.compile("""
            -----BEGIN [A-Z ]*PRIVATE KEY-----\
            |\\bAKIA[0-9A-Z]{16}\\b\
            |\\bgh[pousr]_[A-Za-z0-9]{36}\\b\
            |\\bxox[abprs]-[A-Za-z0-9-]{10,}\
            |\\bsk-[A-Za-z0-9_-]{20,}\
            |\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.\
            |(?i:password|secret|token|api-?key)["']?[ ]*[:=][ ]*["']?[A-Za-z0-9+/_-]{20,}["']?[ ]*$\
            """, Pattern.MULTILINE);

    private static final String[] TEXTS = {
        ".java", ".yaml", ".yml", ".properties", ".xml", ".sql", ".html", ".js", ".css", ".md", ".json", ".txt", "run"
    };

    @Test
    void noFileHoldsOne() {
        assertThat(Stream.of("pom.xml", "README.md", ".ci", ".mvn", "src")
                        .map(Path::of)
                        .flatMap(from -> SourceFiles.in(from, TEXTS)))
                .hasSizeGreaterThan(500)
                .noneMatch(file -> SECRET.matcher(SourceFiles.text(file)).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA PRIVATE " + "KEY-----",
                "key: AKIA" + "ABCDEFGHIJKLMNOP",
                "ghp" + "_0123456789abcdefghijklmnopqrstuvwxyz",
                "sk-" + "0123456789abcdefghijklmn",
                "first: 1\n  password: " + "a9Xk3LmQ77wTzB4cVn2P\nlast: 2",
                "api-key = '" + "a9Xk3LmQ77wTzB4cVn2P'"
            })
    void itWouldBeSeen(String text) {
        assertThat(SECRET.matcher(text).find()).isTrue();
    }
}
