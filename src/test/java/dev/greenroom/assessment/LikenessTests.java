package dev.greenroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final String QUESTION = "What do you do about a slow dependency?";
    private static final String POINT = "Every call has a deadline.";
    private static final PointText ALIKE =
            new PointText("alike", POINT, List.of("Each call has a deadline.", "All calls have a deadline."));
    private static final PointText APART = new PointText(
            "apart",
            POINT,
            List.of("After two seconds we give up and say so.", "Nobody waits longer than they were told."));

    @Test
    void wordingsThatAreMuchTheSameHaveToBeMetMoreNearly() {
        String answer = "Calls end in time, more or less.";
        assertThat(likelihood(ALIKE, answer)).isLessThan(likelihood(APART, answer));
    }

    @Test
    void aWordingThatIsThereTwiceCountsOnce() {
        String answer = "We give each of them two seconds, and then we go on without it.";
        var once = new PointText("once", POINT, List.of());
        var twice = new PointText("twice", POINT, List.of(POINT));
        assertThat(likelihood(twice, answer)).isEqualTo(likelihood(once, answer));
    }

    private static double likelihood(PointText point, String answer) {
        return Cast.BY_MEANING
                .assess(new Rubric(QUESTION, List.of(point), List.of()), answer)
                .judgements()
                .get(0)
                .likelihood();
    }
}
