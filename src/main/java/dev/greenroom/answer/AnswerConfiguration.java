package dev.greenroom.answer;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets addresses and forms call steps, ratings and marks by their keys, and controllers take what was written. */
@Configuration
class AnswerConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Step.class, Step::of);
        registry.addConverter(String.class, Rating.class, Rating::of);
        registry.addConverter(String.class, Marking.class, Marking::of);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WrittenParameter());
    }
}
