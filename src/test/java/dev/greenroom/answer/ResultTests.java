package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenroom.assessment.Caution;
import dev.greenroom.assessment.Passage;
import dev.greenroom.bank.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTests {

    @ParameterizedTest
    @CsvSource({
        // must: made of, strong: made of, rating
        "3, 3, 2, 2, STRONG",
        "3, 3, 1, 2, STRONG",
        "3, 3, 1, 3, SOLID",
        "3, 3, 0, 1, SOLID",
        "2, 3, 2, 2, PARTIAL",
        "2, 4, 0, 2, PARTIAL",
        "1, 2, 0, 3, PARTIAL",
        "1, 3, 3, 3, INCOMPLETE",
        "0, 2, 4, 4, INCOMPLETE"
    })
    void ratesByWhatWasMade(int mustMade, int must, int strongMade, int strong, Rating rating) {
        assertThat(Result.of(marks(mustMade, must, strongMade, strong)).rating())
                .isEqualTo(rating);
    }

    @Test
    void saysWhenNoEssentialPointIsThere() {
        assertThat(Result.of(marks(0, 2, 1, 1)).summary()).isEqualTo("none");
        assertThat(Result.of(marks(1, 3, 0, 1)).summary()).isEqualTo("incomplete");
        assertThat(Result.of(marks(2, 3, 0, 1)).summary()).isEqualTo("partial");
    }

    @Test
    void agreesWithTheRuleForEverySetOfMarks() {
        for (int must = 1; must <= 4; must++) {
            for (int strong = 0; strong <= 3; strong++) {
                allVerdicts(must, strong).forEach(ResultTests::agrees);
            }
        }
    }

    /** The rule in other words: point by point, with no counting of halves. */
    private static void agrees(List<Mark> marks) {
        Result result = Result.of(marks);

        assertThat(result.rating()).as("%s", marks).isEqualTo(expected(marks));
        assertThat(result.made()).isEqualTo(made(marks).size());
        assertThat(result.points()).isEqualTo(marks.size());
        assertThat(result.coverage()).isCloseTo(weight(made(marks)) / weight(marks), within(1e-9));
        boolean open = marks.stream().anyMatch(mark -> mark.learner() == Verdict.UNDECIDED);
        assertThat(result.atLeast()).isEqualTo(open && result.rating() != Rating.STRONG);
        assertThat(result.ratingKey())
                .isEqualTo(
                        (result.atLeast() ? "at-least." : "") + result.rating().key());
    }

    private static Rating expected(List<Mark> marks) {
        List<Mark> must = of(Weight.MUST, marks);
        List<Mark> strong = of(Weight.STRONG, marks);
        if (must.equals(made(must))) {
            return missed(strong).size() > made(strong).size() ? Rating.SOLID : Rating.STRONG;
        }
        return missed(must).size() > made(must).size() ? Rating.INCOMPLETE : Rating.PARTIAL;
    }

    @Test
    void decidingThatAPointWasMadeNeverLowersTheRating() {
        allVerdicts(3, 2).forEach(marks -> {
            Rating before = Result.of(marks).rating();
            for (int at = 0; at < marks.size(); at++) {
                List<Mark> decided = new ArrayList<>(marks);
                decided.set(at, marks.get(at).byLearner(Verdict.MADE));
                assertThat(Result.of(decided).rating()).isGreaterThanOrEqualTo(before);
            }
        });
    }

    @Test
    void theLearnersWordCountsBeforeTheAssessors() {
        Mark assessed =
                mark(Weight.MUST, 0, null).byAssessor(Finding.of(Verdict.MADE, new Passage(0, 9), Caution.NONE, null));

        assertThat(assessed.verdict()).isEqualTo(Verdict.MADE);
        assertThat(assessed.byLearner(Verdict.NOT_MADE).verdict()).isEqualTo(Verdict.NOT_MADE);
        assertThat(assessed.byLearner(Verdict.NOT_MADE).finding()).isEqualTo(assessed.finding());
    }

    private static List<Mark> of(Weight weight, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.weight() == weight).toList();
    }

    private static List<Mark> made(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.learner() == Verdict.MADE).toList();
    }

    private static List<Mark> missed(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.learner() != Verdict.MADE).toList();
    }

    private static double weight(List<Mark> marks) {
        return marks.stream()
                .mapToInt(mark -> mark.weight() == Weight.MUST ? 2 : 1)
                .sum();
    }

    private static List<Mark> marks(int mustMade, int must, int strongMade, int strong) {
        return Stream.concat(
                        IntStream.range(0, must).mapToObj(at -> mark(Weight.MUST, at, verdict(at < mustMade))),
                        IntStream.range(0, strong).mapToObj(at -> mark(Weight.STRONG, at, verdict(at < strongMade))))
                .toList();
    }

    private static Verdict verdict(boolean made) {
        return made ? Verdict.MADE : Verdict.NOT_MADE;
    }

    private static Stream<List<Mark>> allVerdicts(int must, int strong) {
        int points = must + strong;
        return IntStream.range(0, (int) Math.pow(3, points)).mapToObj(code -> {
            List<Mark> marks = new ArrayList<>();
            for (int at = 0, rest = code; at < points; at++, rest /= 3) {
                marks.add(mark(at < must ? Weight.MUST : Weight.STRONG, at, Verdict.values()[rest % 3]));
            }
            return marks;
        });
    }

    private static Mark mark(Weight weight, int position, @Nullable Verdict verdict) {
        return new Mark("point " + position, weight, position, verdict, null);
    }
}
