package dev.greenroom.answer;

import dev.greenroom.assessment.Assessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration
class JudgingConfiguration {

    /** Reads its vocabulary when it is first used, so that the start of the app does not wait for it. */
    @Bean
    @Lazy
    Assessor assessor(KeptVectors vectors) {
        return new Assessor(vectors);
    }
}
