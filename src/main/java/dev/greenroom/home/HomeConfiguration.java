package dev.greenroom.home;

import dev.greenroom.platform.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class HomeConfiguration {

    @Bean
    NavigationItem progressItem() {
        return new NavigationItem("progress.navigation", "/progress", 40);
    }
}
