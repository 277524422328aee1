package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What a handler answers for one visitor is kept for all only if it is a page. */
class VisitorPagesTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/questions");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final VisitorPages pages = new VisitorPages(
            new Everybody(),
            new Nobody(),
            new LocalCalendar(Clock.systemUTC()),
            () -> "1",
            build(),
            views(),
            new Assets());

    /** Nobody has an account here. */
    private static final class Everybody implements Visitors {

        @Override
        public boolean isVisitor(HttpServletRequest request) {
            return true;
        }

        @Override
        public void welcome(HttpServletRequest request, HttpServletResponse response) {}
    }

    private static final class Nobody implements CurrentLearner {

        @Override
        public Optional<UUID> id() {
            return Optional.empty();
        }

        @Override
        public Optional<LearnerState> state() {
            return Optional.empty();
        }

        @Override
        public UUID keep() {
            throw new IllegalStateException();
        }
    }

    private static final class Handler {

        @RenderedOnce
        @SuppressWarnings("unused")
        String show() {
            return "page";
        }
    }

    @BeforeEach
    void ask() throws Exception {
        Handler handler = new Handler();
        HandlerMethod show = new HandlerMethod(handler, Handler.class.getDeclaredMethod("show"));
        assertThat(pages.preHandle(request, response, show)).isTrue();
    }

    @Test
    void aPageIsKept() throws Exception {
        assertThat(shown("browse/list").getView()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redirect:/", "redirect:/questions?page=1"})
    void aRedirectIsNot(String elsewhere) throws Exception {
        assertThat(shown(elsewhere).getView()).isNull();
    }

    @Test
    void anErrorIsNot() throws Exception {
        response.setStatus(422);

        assertThat(shown("browse/list").getView()).isNull();
    }

    private ModelAndView shown(String view) throws Exception {
        ModelAndView page = new ModelAndView(view);
        pages.postHandle(request, response, new Handler(), page);
        return page;
    }

    private static Build build() {
        return new Build(new DefaultListableBeanFactory().getBeanProvider(BuildProperties.class), new Assets());
    }

    private static ThymeleafViewResolver views() {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.refresh();
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setApplicationContext(context);
        views.setTemplateEngine(new SpringTemplateEngine());
        return views;
    }
}
