package dev.greenroom.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the document shell around every page shows, and the calendar by which all of them tell times. */
@ControllerAdvice(annotations = Controller.class)
class Layout {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Assets assets;
    private final Flash flash;
    private final LocalCalendar calendar;
    private final List<NavigationItem> items;

    Layout(Assets assets, Flash flash, LocalCalendar calendar, List<NavigationItem> items) {
        this.assets = assets;
        this.flash = flash;
        this.calendar = calendar;
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    /** A navigation entry as shown on one page. */
    record Entry(String labelKey, String href, boolean current) {}

    /** All in one: Spring looks at each such method anew for every request, even for one that answers with no page. */
    @ModelAttribute
    void shell(HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("assets", assets.path());
        model.addAttribute("theme", Theme.of(request).key());
        // An instant is shown as calendar.time(...); formatted as it is, it would be in the zone of this machine.
        model.addAttribute("calendar", calendar);
        model.addAttribute("navigation", navigation(request.getRequestURI()));
        model.addAttribute("here", here(request));
        if (request.getMethod().equals("GET")) {
            flash.take(request, response).ifPresent(said -> model.addAttribute("flash", said));
        }
    }

    private List<Entry> navigation(String path) {
        return items.stream()
                .map(item -> new Entry(item.labelKey(), item.href(), item.leadsTo(path)))
                .toList();
    }

    /**
     * The address of this page as a path, for the theme form to come back to. A page of which only the head is asked for has
     * it too, as it may be kept for all; the page of an error stands at the address that was asked for. The page of a refused
     * form has none: coming back to it would lose what was typed.
     */
    private static @Nullable String here(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) {
            return null;
        }
        @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        @Nullable String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
