package dev.greenroom.plan;

import dev.greenroom.platform.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlanConfiguration {

    @Bean
    NavigationItem tipsItem() {
        return new NavigationItem("plan.navigation", "/tips", 30);
    }
}
