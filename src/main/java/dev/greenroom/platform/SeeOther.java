package dev.greenroom.platform;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Makes {@code redirect:} answer 303 See Other instead of 302, for which there is no setting. */
class SeeOther implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ThymeleafViewResolver resolver) {
            resolver.setRedirectHttp10Compatible(false);
        }
        return bean;
    }
}
