package dev.greenroom.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Says of every page whether a browser may keep it; see {@link Revalidated}. */
class CachePolicy implements HandlerInterceptor {

    private static final String REVALIDATED = "private, no-cache";
    private static final String NEVER_STORED = "no-store";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, isRevalidated(method) ? REVALIDATED : NEVER_STORED);
        }
        return true;
    }

    private static boolean isRevalidated(HandlerMethod method) {
        return method.hasMethodAnnotation(Revalidated.class)
                || method.getBeanType().isAnnotationPresent(Revalidated.class);
    }
}
