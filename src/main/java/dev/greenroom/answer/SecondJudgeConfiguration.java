package dev.greenroom.answer;

import dev.greenroom.assessment.SecondJudge;
import dev.greenroom.platform.LocalCalendar;
import dev.greenroom.platform.WrongSetting;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A second judge, where somebody runs one: without its address nothing of it exists. */
@Configuration
@Conditional(SecondJudgeAddress.class)
@EnableAsync
@EnableScheduling
class SecondJudgeConfiguration {

    /** The name of the one thread that asks. */
    static final String WORKER = "second-judge";

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** As many as have had their turn when others take them for left. */
    private static final int WAITING = (int) LeftOpinions.LEFT.dividedBy(LIMIT) - 1;

    private final String url;
    private final String model;
    private final String key;

    SecondJudgeConfiguration(
            @Value("${greenroom.second-judge.url}") String url,
            @Value("${greenroom.second-judge.model:}") String model,
            @Value("${greenroom.second-judge.key:}") String key) {
        if (model.isBlank()) {
            throw new WrongSetting("greenroom.second-judge.model", model, "the name of a model that you run");
        }
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

    /** Ends at once with the app. What finds no room waits in the database. Days are those of the learner. */
    @Bean(name = WORKER, destroyMethod = "shutdownNow")
    ThreadPoolExecutor worker(LocalCalendar calendar) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                work -> {
                    Thread thread = new Thread(work, WORKER);
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy()) {

            @Override
            public void execute(Runnable work) {
                super.execute(calendar.keptIn(work));
            }
        };
    }

    @Bean
    SecondOpinions secondOpinions(
            ObjectProvider<SecondJudge> second, AnswerRepository repository, AnswerJudge judge, LockedAnswers answers) {
        return new SecondOpinions(second, repository, judge, answers);
    }

    @Bean
    LeftOpinions leftOpinions(
            FailedEventPublications publications, ThreadPoolExecutor worker, JdbcClient jdbc, Clock clock) {
        return new LeftOpinions(publications, worker, jdbc, clock);
    }
}
