package dev.greenroom.benchmark;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.greenroom.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Every page that people see, and what they touch on it without leaving it for another. */
final class Tour {

    private static final int FIRST_FEW = 3;
    private static final int BETWEEN_KEYS = 100;
    private static final String WORDS = "It must never fall";

    private final Cast cast;
    private final List<Stop> stops = new ArrayList<>();

    Tour(BenchmarkApp app) {
        this.cast = new Cast(app);
        browsing();
        practising(app.visitor());
        lookingBack();
    }

    /** A page, who looks at it, and what they do there. */
    record Stop(String name, String path, Visitor visitor, Consumer<Page> use) {}

    List<Stop> stops() {
        return stops;
    }

    private void browsing() {
        add("home", "/", cast.visitor, Tour::turnDark);
        add("home, practised", "/", cast.learner, Tour::turnDark);
        add("guide", "/guides/" + Cast.GUIDE, cast.visitor, Tour::turnDark);
        add("whole guide, to read", "/guides/" + Cast.GUIDE + "/reading", cast.visitor, Tour::turnDark);
        add("list", "/questions", cast.visitor, Tour::filter);
        add("list, practised", "/questions", cast.learner, Tour::filter);
        add("list, filtered", "/questions?topic=consistency&level=senior", cast.visitor, Tour::filter);
        add("search as you type", "/questions", cast.visitor, page -> type(page.locator("[name=q]"), "latency"));
        add("question, hidden", Cast.QUESTION, cast.visitor, Tour::turnDark);
        add("question, shown", Cast.QUESTION, cast.learner, Tour::bookmark);
        add(
                "tips",
                "/tips",
                cast.learner,
                page -> page.locator("[role=checkbox]").first().tap());
        add("FAQ", "/faq", cast.visitor, Tour::unfold);
        add("packs", "/packs", cast.visitor, Tour::turnDark);
        add("account", "/account", cast.visitor, Tour::turnDark);
    }

    private void practising(Visitor writer) {
        String open = writer.post(Cast.QUESTION + "/answers", Map.of()).location();
        add("answer, being written", open, writer, page -> type(page.locator("textarea"), WORDS));
        add("answer, to mark", answered(), cast.learner, Tour::mark);
        add("interview, set-up", "/interviews/new", cast.visitor, Tour::choose);
        add("interview, turn", cast.turns.get(0), cast.candidates.get(0), page -> {
            type(page.locator("textarea"), WORDS);
            unfold(page);
        });
    }

    private void lookingBack() {
        add("report of 8 turns", cast.report, cast.learner, page -> {
            mark(page);
            unfold(page);
        });
        add("review queue", "/reviews", cast.learner, Tour::unfold);
        add("review, compared", compared(), cast.learner, Tour::turnDark);
        add("progress", "/progress", cast.learner, Tour::turnDark);
        add("plan", "/plan", cast.learner, Tour::unfold);
    }

    private void add(String name, String path, Visitor visitor, Consumer<Page> use) {
        stops.add(new Stop(name, path, visitor, use));
    }

    private String answered() {
        String answer = cast.learner.post(Cast.QUESTION + "/answers", Map.of()).location();
        Element form = cast.learner.page(answer).expectFirst("form:has(textarea)");
        cast.learner.submit(form, Map.of("text", WORDS));
        return answer;
    }

    private String compared() {
        Element form = cast.learner.page("/reviews").expectFirst("form.asked-form");
        return cast.learner.submit(form, Map.of()).location();
    }

    private static void type(Locator field, String words) {
        field.tap();
        field.pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(BETWEEN_KEYS));
    }

    private static void filter(Page page) {
        page.locator(".filters-open").tap();
        page.locator("#filters input[type=checkbox]:not(:checked)").first().tap();
        page.locator("#filters input[name=level]:not(:checked)").first().tap();
    }

    private static void choose(Page page) {
        page.locator("input[name=minutes] + span").last().tap();
        page.locator("input[name=level] + span").first().tap();
        page.locator("input[name=topic]").first().tap();
    }

    private static void mark(Page page) {
        for (int point = 0; point < 2; point++) {
            page.locator(".point .segments button[aria-pressed=false]").first().tap();
            page.waitForTimeout(4 * BETWEEN_KEYS);
        }
    }

    private static void bookmark(Page page) {
        page.locator("#bookmark").tap();
        unfold(page);
    }

    private static void unfold(Page page) {
        List<Locator> folded = page.locator("summary:visible").all();
        folded.stream().limit(FIRST_FEW).forEach(Locator::tap);
    }

    /** The page is shown anew in other colours. */
    private static void turnDark(Page page) {
        page.locator("button[name=theme][value=dark]").tap();
        page.locator("html[data-theme=dark]").waitFor();
    }
}
