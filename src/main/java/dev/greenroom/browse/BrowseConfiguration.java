package dev.greenroom.browse;

import dev.greenroom.platform.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BrowseConfiguration {

    @Bean
    NavigationItem questionsItem() {
        return new NavigationItem("browse.navigation", "/questions", 10);
    }
}
