package dev.greenroom.answer;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.ServletRequestUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets controllers take a {@link Written} from the fields of a form; a form without script sends only some of them. */
class WrittenParameter implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Written.class;
    }

    @Override
    public Written resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws ServletException {
        ServletRequest request = (ServletRequest) web.getNativeRequest();
        return new Written(
                ServletRequestUtils.getStringParameter(request, "text", ""),
                ServletRequestUtils.getIntParameter(request, "revision", 0),
                ServletRequestUtils.getStringParameter(request, "tab", ""),
                ServletRequestUtils.getLongParameter(request, "counter", 0));
    }
}
