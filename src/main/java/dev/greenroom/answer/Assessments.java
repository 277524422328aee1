package dev.greenroom.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.greenroom.assessment.Assessment;
import dev.greenroom.assessment.Assessor;
import dev.greenroom.assessment.Judge;
import dev.greenroom.assessment.Rubric;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Judges each text once: whoever asks again within the next minute gets what the same judge found. */
@Component
class Assessments {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** More texts than are submitted at the same moment on one instance, some 10 MB at the most. */
    private static final int MOST = 100;

    private final ObjectProvider<Assessor> assessor;
    private final AnswerMeters meters;
    private final Cache<Judged, Assessment> recent = Caffeine.newBuilder()
            .initialCapacity(MOST)
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .build();

    Assessments(ObjectProvider<Assessor> assessor, AnswerMeters meters) {
        this.assessor = assessor;
        this.meters = meters;
    }

    private record Judged(Judge judge, Rubric rubric, String said) {}

    Assessment of(Rubric rubric, String said) {
        return recent.get(
                new Judged(assessor.getObject().judge(), rubric, said),
                judged -> meters.timed(() -> assessor.getObject().assess(rubric, said)));
    }
}
