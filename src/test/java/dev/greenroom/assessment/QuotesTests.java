package dev.greenroom.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuotesTests {

    /** A passage of a practice answer: the answer by its line, the id of a point, and the windows that say it. */
    private record Label(int answer, String point, List<Integer> windows) {

        static Label of(String line) {
            String[] parts = line.split(" ");
            return new Label(
                    Integer.parseInt(parts[0]),
                    parts[1],
                    Stream.of(parts[2].split(",")).map(Integer::valueOf).toList());
        }
    }

    @Test
    void quotesTheSentenceThatIsNearestToTheWordingsTogether() {
        assertThat(Quotes.windows(List.of(List.of(new double[] {0.9, 0.7}, new double[] {0.1, 0.8}))))
                .containsExactly(1);
    }

    @Test
    void neverQuotesForOnePointWhatIsAsNearToTheOthers() {
        double[] vague = {0.8, 0.75, 0.2};
        double[] exact = {0.8, 0.2, 0.75};
        assertThat(Quotes.windows(List.of(List.of(vague), List.of(exact)))).containsExactly(1, 2);
    }

    @Test
    void findsMostOfThePassagesThatAreEasilyMistaken() throws IOException {
        List<Turn> practice = Turn.practice();
        List<Label> heard = labels().stream()
                .filter(label -> quote(label, practice.get(label.answer())).isPresent())
                .toList();
        long right = heard.stream()
                .filter(label -> isQuoted(label, practice.get(label.answer())))
                .count();
        assertThat(heard).hasSizeGreaterThan(55);
        assertThat(right / (double) heard.size()).isGreaterThan(0.8);
    }

    private static boolean isQuoted(Label label, Turn turn) {
        List<Window> windows = Windows.of(turn.answer());
        Passage quote = quote(label, turn).orElseThrow();
        return label.windows().stream()
                .anyMatch(window -> windows.get(window).passage().equals(quote));
    }

    /** None where the point is not heard. */
    private static Optional<Passage> quote(Label label, Turn turn) {
        return Cast.BY_MEANING.assess(turn.rubric(), turn.answer()).judgements().stream()
                .filter(judgement -> judgement.point().id().equals(label.point()))
                .filter(judgement -> judgement.verdict() != Verdict.NOT_HEARD)
                .map(PointJudgement::passage)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<Label> labels() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(QuotesTests.class.getResourceAsStream("practice-quotes.txt"))) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Label::of)
                    .toList();
        }
    }
}
