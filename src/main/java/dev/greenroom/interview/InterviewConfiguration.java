package dev.greenroom.interview;

import dev.greenroom.platform.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class InterviewConfiguration {

    @Bean
    NavigationItem interviewsItem() {
        return new NavigationItem("interview.navigation", "/interviews", 20);
    }
}
