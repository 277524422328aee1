package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.assessment.Assessor;
import dev.greenroom.assessment.Judge;
import dev.greenroom.assessment.PointText;
import dev.greenroom.assessment.PointVectors;
import dev.greenroom.assessment.Rubric;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class AssessmentsTests {

    private static final Rubric RUBRIC = new Rubric(
            "How do you keep a slow dependency from taking you down?",
            List.of(new PointText("deadline", "Every remote call carries a timeout.", List.of())),
            List.of());
    private static final String SAID = "I give each call to another service a timeout.";

    @Test
    void whatWasJudgedByWordsIsJudgedAnewOnceTheEncoderIsLoaded() {
        try (Assessor assessor = new Assessor(new Forgetful())) {
            var found = new StaticListableBeanFactory(Map.of("assessor", assessor)).getBeanProvider(Assessor.class);
            var assessments = new Assessments(found, new AnswerMeters(new SimpleMeterRegistry()));
            assertThat(assessments.of(RUBRIC, SAID).judge()).isEqualTo(Judge.LEXICAL);

            assertThat(assessor.loadEncoder()).isTrue();

            assertThat(assessments.of(RUBRIC, SAID).judge()).isEqualTo(Judge.ENCODER);
            assertThat(assessments.of(RUBRIC, SAID)).isSameAs(assessments.of(RUBRIC, SAID));
        }
    }

    private static final class Forgetful implements PointVectors {

        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] vectors) {}
    }
}
