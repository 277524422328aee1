package dev.greenroom.learner;

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
}
