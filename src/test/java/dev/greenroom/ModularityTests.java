package dev.greenroom;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final Path CODE = Path.of("src/main/java/dev/greenroom");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(GreenroomApplication.class).verify();
    }

    static Stream<String> tables() {
        return SourceFiles.in(MIGRATIONS, ".sql")
                .flatMap(file -> Pattern.compile("create table (\\w+)")
                        .matcher(SourceFiles.text(file))
                        .results())
                .map(table -> table.group(1));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTwoModulesNameTheSameTable(String table) {
        Pattern named = Pattern.compile(
                "\\b(from|join|into|update) %1$s\\b|(@Table\\(name = |NewRow\\(|LearnerRows\\(\\w+, )\"%1$s\""
                        .formatted(table));
        Set<Path> modules = SourceFiles.in(CODE, ".java")
                .filter(file ->
                        named.matcher(withoutComments(SourceFiles.text(file))).find())
                .map(Path::getParent)
                .collect(toCollection(TreeSet::new));

        assertThat(modules).hasSizeLessThan(2);
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
    }
}
