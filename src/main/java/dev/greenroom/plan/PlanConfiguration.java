package dev.greenroom.plan;

import dev.greenroom.platform.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlanConfiguration {

    @Bean
    NavigationItem planItem() {
        return new NavigationItem("plan.navigation", "/plan", 30);
    }
}
