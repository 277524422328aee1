package dev.greenroom.platform;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final Assets assets;

    WebConfiguration(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CachePolicy());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.path() + "/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(Assets.FOR_EVER);
    }

    /** Comes before the resources, which would look for a file of that name. */
    @Bean
    HandlerMapping styleSheet() {
        return new SimpleUrlHandlerMapping(Map.of(assets.path() + "/app.css", assets.styleSheet()), 0);
    }

    /** A redirect after a post answers 303, so that a reload never posts again. */
    @Bean
    static SeeOther seeOther() {
        return new SeeOther();
    }
}
