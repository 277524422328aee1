package dev.greenroom.interview;

import dev.greenroom.platform.NavigationItem;
import dev.greenroom.platform.Tallies;
import dev.greenroom.platform.Tally;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class InterviewConfiguration {

    @Bean
    NavigationItem interviewsItem() {
        return new NavigationItem("interview.navigation", "/interviews", 20);
    }

    @Bean
    Tally interviewsTally(Tallies tallies) {
        return tallies.of("interview.tally", 40, "interview where started_at >= ?");
    }
}
