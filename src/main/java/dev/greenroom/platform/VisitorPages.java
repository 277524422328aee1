package dev.greenroom.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.time.ZonedDateTime;
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
import org.springframework.util.DigestUtils;
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
    private static final int BYTES_OF_KEY = 200;
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
    private final Cache<Key, Kept> pages;

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
                .weigher((Key key, Kept kept) -> key.bytes() + kept.page.bytes())
                .build();
    }

    /**
     * All that a page depends on.
     *
     * @param own none for a visitor
     */
    private record Key(
            String content,
            String theme,
            String address,
            @Nullable Own own) {

        int bytes() {
            return BYTES_OF_KEY + address.length();
        }
    }

    /** @param pattern of the addresses that its controller answers, under which requests are counted */
    private record Kept(RenderedPage page, String pattern) {}

    /** Whose page it is, at which revision, and in which hour of theirs. */
    private record Own(LearnerState learner, ZonedDateTime hour) {}

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
        Key key = key(request, null);
        @Nullable Kept known = pages.getIfPresent(key);
        if (known == null) {
            return false;
        }
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(observed -> observed.setPathPattern(known.pattern));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        setVisitorsHeaders(response);
        visitors.welcome(request, response);
        send(known.page, key, request, response);
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
        @Nullable Key key = isKept(request) ? key(method, request) : null;
        if (key == null) {
            return true;
        }
        request.setAttribute(KEY, key);
        if (key.own == null) {
            setVisitorsHeaders(response);
            return true;
        }
        @Nullable Kept known = pages.getIfPresent(key);
        if (known == null) {
            return true;
        }
        send(known.page, key, request, response);
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

    private @Nullable Key key(HandlerMethod method, HttpServletRequest request) {
        return visitors.isVisitor(request) ? visitorsKey(method, request) : ownKey(method, request);
    }

    private static boolean is(Class<? extends Annotation> mark, HandlerMethod method) {
        return method.hasMethodAnnotation(mark) || method.getBeanType().isAnnotationPresent(mark);
    }

    private @Nullable Key visitorsKey(HandlerMethod method, HttpServletRequest request) {
        return is(RenderedOnce.class, method) ? key(request, null) : null;
    }

    /** The revision is read before anything that the page shows, which can only be newer. */
    private @Nullable Key ownKey(HandlerMethod method, HttpServletRequest request) {
        return is(RenderedOnChange.class, method)
                ? current.state()
                        .map(state -> key(request, new Own(state, calendar.hour())))
                        .orElse(null)
                : null;
    }

    private Key key(HttpServletRequest request, @Nullable Own own) {
        @Nullable String query = request.getQueryString();
        StringBuffer address = request.getRequestURL();
        return new Key(
                content.current(),
                Theme.of(request).key(),
                (query == null ? address : address.append('?').append(query)).toString(),
                own);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page)
            throws Exception {
        if (page != null && isPage(page, response) && request.getAttribute(KEY) instanceof Key key) {
            page.setView(kept(key, Objects.requireNonNull(page.getViewName())));
        }
    }

    /** A redirect or an error is answered anew each time: what leads to it may change. */
    private static boolean isPage(ModelAndView page, HttpServletResponse response) {
        return page.getViewName() != null
                && !page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
                && response.getStatus() == HttpStatus.OK.value();
    }

    private View kept(Key key, String name) throws Exception {
        View view = Objects.requireNonNull(views.resolveViewName(name, Locale.ENGLISH));
        return (model, request, response) -> {
            @Nullable Kept page = pages.getIfPresent(key);
            if (page == null) {
                page = new Kept(rendered(view, model, request, response), pattern(request));
                pages.put(key, page);
            }
            send(page.page, key, request, response);
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

    private void send(RenderedPage page, Key key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!new ServletWebRequest(request, response).checkNotModified(tag(key, request))) {
            page.send(request, response, ((CsrfToken) request.getAttribute(TOKEN)).getToken());
        }
    }

    /** A browser that was given another token needs the page again. */
    private String tag(Key key, HttpServletRequest request) {
        DeferredCsrfToken token = (DeferredCsrfToken) request.getAttribute(DeferredCsrfToken.class.getName());
        String all = String.join(
                "\n", build.name(), key.content, key.theme, token.get().getToken(), String.valueOf(key.own));
        return "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(all.getBytes(UTF_8)));
    }
}
