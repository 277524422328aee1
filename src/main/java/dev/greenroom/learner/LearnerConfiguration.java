package dev.greenroom.learner;

import dev.greenroom.platform.Tallies;
import dev.greenroom.platform.Tally;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class LearnerConfiguration implements WebMvcConfigurer {

    private final LearnerCookie cookie;

    LearnerConfiguration(LearnerCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(cookie);
    }

    @Bean
    Tally learnersTally(Tallies tallies) {
        return tallies.of("learner.tally.learners", 10, "learner where created_at >= ?");
    }

    @Bean
    Tally accountsTally(Tallies tallies) {
        return tallies.of("learner.tally.accounts", 20, "account where created_at >= ?");
    }
}
