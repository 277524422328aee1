package dev.greenroom.platform;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private static final int FIRST = -2;

    private final Assets assets;
    private final ObjectProvider<VisitorPages> visitorPages;

    /** The pages need what is configured here to be rendered. */
    WebConfiguration(Assets assets, ObjectProvider<VisitorPages> visitorPages) {
        this.assets = assets;
        this.visitorPages = visitorPages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CachePolicy()).order(FIRST);
        registry.addInterceptor(visitorPages.getObject()).order(FIRST + 1);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.path() + "/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(Assets.FOR_EVER);
    }

    /** They come before the resources, which would look for a file of that name, or give it another type. */
    @Bean
    HandlerMapping specialAssets() {
        return new SimpleUrlHandlerMapping(
                Map.of(
                        assets.path() + "/app.css",
                        assets.styleSheet(),
                        assets.path() + "/" + Assets.PREFETCHING,
                        assets.prefetching()),
                0);
    }

    /** A redirect after a post answers 303, so that a reload never posts again. */
    @Bean
    static SeeOther seeOther() {
        return new SeeOther();
    }
}
