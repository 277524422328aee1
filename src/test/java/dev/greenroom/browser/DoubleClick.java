package dev.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Double clicks on buttons that send something, at the moment at which they do most harm. */
final class DoubleClick {

    /** Milliseconds between two clicks of a fast hand. */
    private static final int PAUSE = 50;

    private DoubleClick() {}

    /** The server hears of the first click, even where the browser gives it up for the second. */
    static void on(Locator button) {
        List<APIResponse> first = new ArrayList<>();
        onNextRequest(button, route -> {
            first.add(route.fetch(new Route.FetchOptions().setMaxRedirects(0)));
            route.resume();
        });
        button.dblclick();
        button.page().waitForCondition(() -> !first.isEmpty());
        assertThat(first.get(0).status()).isEqualTo(303);
    }

    /** The second click sends nothing, although the first is still on its way. */
    static void heldBack(Locator button) {
        Page page = button.page();
        BrowserTest.awaitScript(page, "once.js");
        List<Route> held = new ArrayList<>();
        page.route(address(button)::equals, held::add);
        // Of clicks without a pause the browser itself makes one.
        button.dblclick(new Locator.DblclickOptions().setDelay(PAUSE));
        page.waitForCondition(() -> !held.isEmpty());
        // Whatever the clicks have sent is heard of by then.
        page.request().get("/");
        assertThat(held).hasSize(1);
        held.get(0).resume();
    }

    /** The second click comes while the first is on its way; waits for what comes of both without leaving the page. */
    static void inPlace(Locator button) {
        Page page = button.page();
        // Until its script is there, the form leaves the page.
        BrowserTest.awaitScript(page, "stay.js");
        List<Route> held = new ArrayList<>();
        List<Response> answers = new ArrayList<>();
        Consumer<Response> hear = response -> {
            if (response.request().method().equals("POST")) {
                answers.add(response);
            }
        };
        onNextRequest(button, held::add);
        // The second click may be answered before the first is heard of here.
        page.onResponse(hear);
        button.dblclick();
        page.waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
        page.waitForCondition(() -> answers.size() == 2);
        page.offResponse(hear);
    }

    private static void onNextRequest(Locator button, Consumer<Route> handle) {
        button.page().route(address(button)::equals, handle, new Page.RouteOptions().setTimes(1));
    }

    private static Object address(Locator button) {
        return button.evaluate("button => button.hasAttribute('formaction') ? button.formAction : button.form.action");
    }
}
