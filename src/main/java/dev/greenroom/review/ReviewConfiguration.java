package dev.greenroom.review;

import dev.greenroom.platform.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class ReviewConfiguration implements WebMvcConfigurer {

    /** Lets forms call grades by their keys. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Grade.class, Grade::named);
    }

    @Bean
    static MemoryModel memoryModel() {
        return new MemoryModel(Weights.FSRS_6);
    }

    @Bean
    static NavigationItem reviewNavigation() {
        return new NavigationItem("review.navigation", "/reviews", 25);
    }
}
