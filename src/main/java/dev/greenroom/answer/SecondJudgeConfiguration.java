package dev.greenroom.answer;

import dev.greenroom.assessment.SecondJudge;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** A second judge, where somebody runs one: without its address nothing of it exists. */
@Configuration
@ConditionalOnExpression("'${greenroom.second-judge.url:}' != ''")
class SecondJudgeConfiguration {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String url;
    private final String model;
    private final String key;

    SecondJudgeConfiguration(
            @Value("${greenroom.second-judge.url}") String url,
            @Value("${greenroom.second-judge.model}") String model,
            @Value("${greenroom.second-judge.key:}") String key) {
        this.url = url;
        this.model = model;
        this.key = key;
    }

    /** Made when it is first asked, so that the start of the app does not wait for its client. */
    @Bean
    @Lazy
    ModelJudge modelJudge() {
        return new ModelJudge(url, model, key, LIMIT);
    }

    @Bean
    SecondOpinions secondOpinions(
            ObjectProvider<SecondJudge> second, AnswerRepository repository, AnswerJudge judge, LockedAnswers answers) {
        return new SecondOpinions(second, repository, judge, answers);
    }
}
