package dev.greenroom.interview;

import static java.util.Objects.requireNonNull;

import dev.greenroom.answer.Rating;
import dev.greenroom.answer.Step;
import dev.greenroom.answer.Written;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets controllers take a {@link Sent} from the form of a turn, which always names its turn and step. */
class SentParameter implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sent.class;
    }

    @Override
    public Sent resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        Form form = new Form(web, requireNonNull(binders).createBinder(web, null, "sent"));
        return new Sent(
                form.needed("turn", Integer.class),
                form.needed("step", Step.class),
                Written.of((ServletRequest) web.getNativeRequest()),
                form.optional("prediction", Rating.class));
    }

    private record Form(NativeWebRequest web, WebDataBinder binder) {

        <T> T needed(String name, Class<T> type) throws MissingServletRequestParameterException {
            T value = optional(name, type);
            if (value == null) {
                throw new MissingServletRequestParameterException(name, type.getSimpleName());
            }
            return value;
        }

        <T> @Nullable T optional(String name, Class<T> type) {
            String sent = web.getParameter(name);
            return sent == null ? null : binder.convertIfNecessary(sent, type);
        }
    }
}
