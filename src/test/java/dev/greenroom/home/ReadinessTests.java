package dev.greenroom.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.bank.Topic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 0", "0.97, 0", "1, 1", "1.4, 1", "4.85, 5"})
    void lessThanOneWholeAnswerIsNone(double expected, int said) {
        Topic topic = new Topic("consistency", "Consistency", "What it is about.", 6);

        assertThat(new Readiness(List.of(new Readiness.OfTopic(topic, 1, 0, expected))).expected())
                .isEqualTo(said);
    }
}
