package dev.greenroom.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Renders a page that is {@link RenderedOnce} once for all visitors, and again when the content has changed. Visitors
 * get only what was rendered for a visitor, so nothing of a learner can be in it. A page that is {@link RenderedOnChange}
 * is rendered once for each learner, and again when their revision has risen: the database tells both with the first
 * statement of the request, whichever instance it reaches. The one thing that differs, the token of the forms, is put in
 * each time ({@link RenderedPage}).
 */
@Component
class VisitorPages implements HandlerInterceptor {

    private static final long MOST_BYTES = 16 << 20;
    private static final String KEY = VisitorPages.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String TOKEN = CsrfToken.class.getName();

    private final Visitors visitors;
    private final CurrentLearner current;
    private final LocalCalendar calendar;
    private final ContentVersion content;
    private final Build build;
    private final ThymeleafViewResolver views;
    private final String prefetching;
    private final Cache<PageKey, Kept> pages;

    VisitorPages(
            Visitors visitors,
            CurrentLearner current,
            LocalCalendar calendar,
            ContentVersion content,
            Build build,
            ThymeleafViewResolver views,
            Assets assets) {
        this.visitors = visitors;
        this.current = current;
        this.calendar = calendar;
        this.content = content;
        this.build = build;
        this.views = views;
        this.prefetching = '"' + assets.path() + "/" + Assets.PREFETCHING + '"';
        this.pages = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((PageKey key, Kept kept) -> key.bytes() + kept.page.bytes())
                .build();
    }

    /** @param pattern of the addresses that its controller answers, under which requests are counted */
    private record Kept(RenderedPage page, String pattern) {}

    /**
     * Answers a visitor with the page that was rendered for this address before, if there is one. To find out again which
     * controller that was would take a fifth of the time.
     *
     * @return whether the request is answered
     */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isKept(request) || !visitors.isVisitor(request)) {
            return false;
        }
        PageKey key = PageKey.of(request, content.current(), null);
        @Nullable Kept known = pages.getIfPresent(key);
        if (known == null) {
            return false;
        }
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(observed -> observed.setPathPattern(known.pattern));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        setVisitorsHeaders(response);
        visitors.welcome(request, response);
        send(known.page, request, response);
        return true;
    }

    /** A visitor comes here only if the page was never rendered. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (is(RenderedOnce.class, method)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
        @Nullable PageKey key = isKept(request) ? key(method, request) : null;
        if (key == null) {
            return true;
        }
        request.setAttribute(KEY, key);
        if (key.own() == null) {
            setVisitorsHeaders(response);
            return true;
        }
        @Nullable Kept known = pages.getIfPresent(key);
        if (known == null) {
            return true;
        }
        send(known.page, request, response);
        return false;
    }

    /**
     * While the pointer rests on a link, a visitor's browser may fetch what is behind it: that costs next to nothing and
     * changes nothing. A learner's may not, whose page may be another by the time of the click.
     */
    private void setVisitorsHeaders(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("Speculation-Rules", prefetching);
    }

    private static boolean isKept(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && !Flash.isSaid(request);
    }

    private @Nullable PageKey key(HandlerMethod method, HttpServletRequest request) {
        return visitors.isVisitor(request) ? visitorsKey(method, request) : ownKey(method, request);
    }

    private static boolean is(Class<? extends Annotation> mark, HandlerMethod method) {
        return method.hasMethodAnnotation(mark) || method.getBeanType().isAnnotationPresent(mark);
    }

    private @Nullable PageKey visitorsKey(HandlerMethod method, HttpServletRequest request) {
        return is(RenderedOnce.class, method) ? PageKey.of(request, content.current(), null) : null;
    }

    /** The revision is read before anything that the page shows, which can only be newer. */
    private @Nullable PageKey ownKey(HandlerMethod method, HttpServletRequest request) {
        return is(RenderedOnChange.class, method)
                ? current.state()
                        .map(state -> PageKey.of(request, content.current(), new PageKey.Own(state, calendar.hour())))
                        .orElse(null)
                : null;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page)
            throws Exception {
        if (page != null && isPage(page, response) && request.getAttribute(KEY) instanceof PageKey key) {
            page.setView(kept(key, Objects.requireNonNull(page.getViewName())));
        }
    }

    /** A redirect or an error is answered anew each time: what leads to it may change. */
    private static boolean isPage(ModelAndView page, HttpServletResponse response) {
        return page.getViewName() != null
                && !page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
                && response.getStatus() == HttpStatus.OK.value();
    }

    private View kept(PageKey key, String name) throws Exception {
        View view = Objects.requireNonNull(views.resolveViewName(name, Locale.ENGLISH));
        return (model, request, response) -> {
            @Nullable Kept page = pages.getIfPresent(key);
            if (page == null) {
                page = new Kept(rendered(view, model, request, response), pattern(request));
                pages.put(key, page);
            }
            send(page.page, request, response);
        };
    }

    private static String pattern(HttpServletRequest request) {
        return Objects.requireNonNull(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .toString();
    }

    private static RenderedPage rendered(
            View view, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        CsrfToken token = (CsrfToken) request.getAttribute(TOKEN);
        request.setAttribute(
                TOKEN,
                new DefaultCsrfToken(token.getHeaderName(), token.getParameterName(), RenderedPage.TOKEN_GOES_HERE));
        try {
            ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
            view.render(model, request, kept);
            return RenderedPage.of(kept.getContentAsByteArray());
        } finally {
            request.setAttribute(TOKEN, token);
        }
    }

    private void send(RenderedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        DeferredCsrfToken token = (DeferredCsrfToken) request.getAttribute(DeferredCsrfToken.class.getName());
        String tag = page.tag(build.name(), token.get().getToken());
        if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
            page.send(request, response, ((CsrfToken) request.getAttribute(TOKEN)).getToken());
        }
    }
}
