package dev.greenroom.interview;

import dev.greenroom.platform.Gauges;
import dev.greenroom.platform.NavigationItem;
import dev.greenroom.platform.Tallies;
import dev.greenroom.platform.Tally;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class InterviewConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SentParameter());
    }

    @Bean
    NavigationItem interviewsItem() {
        return new NavigationItem("interview.navigation", "/interviews", 20);
    }

    @Bean
    MeterBinder runningInterviews(Gauges gauges) {
        return gauges.of(
                "greenroom.interviews.running",
                "Interviews that are running, on all instances",
                "interview where running_learner_id is not null and ends_at > :now");
    }

    @Bean
    Tally interviewsTally(Tallies tallies) {
        return tallies.of("interview.tally", 40, "interview where started_at >= ?");
    }
}
