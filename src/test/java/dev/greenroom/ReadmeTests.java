package dev.greenroom;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTests {

    @Test
    void namesTheFiguresOfTheJudgeThatWereMeasured() throws IOException {
        Map<String, List<String>> measured = rows(Path.of("src/docs/measured.md"));

        assertThat(rows(Path.of("README.md")))
                .hasSize(3)
                .allSatisfy((answers, figures) -> assertThat(measured).containsEntry(answers, figures));
    }

    /** The rows of the table of the judge; of a figure with a second one after a comma, as only one table has, the first. */
    private static Map<String, List<String>> rows(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.dropWhile(line -> !line.startsWith("| answers (points) |"))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> line.substring(2).split(" *\\| *"))
                    .collect(toMap(
                            cells -> cells[0],
                            cells -> Arrays.stream(cells)
                                    .skip(1)
                                    .map(figure -> figure.replaceAll(",.*", ""))
                                    .toList()));
        }
    }
}
