package dev.greenroom.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.jsoup.Jsoup;

/** Forms that a browser sends without showing where they stand: what had to happen before a test begins. */
final class Unseen {

    private Unseen() {}

    /** Sends a form as the learner of that tab. Gives where the answer leads. */
    static String send(Page tab, String address, Map<String, String> fields) {
        APIRequestContext browser = tab.context().request();
        FormData form = FormData.create().set("_csrf", token(browser));
        fields.forEach(form::set);
        APIResponse answer =
                browser.post(address, RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertEquals(303, answer.status(), address);
        return answer.headers().get("location");
    }

    /** Sees the answer of a question instead of giving one: it is due tomorrow. */
    static void skip(Page tab, String question) {
        String answer = send(tab, question + "/answers", Map.of());
        send(tab, answer + "/skips", Map.of("text", "", "revision", "0", "counter", "0"));
    }

    /** Answers a question alone. */
    static void answer(Page tab, String question) {
        String answer = send(tab, question + "/answers", Map.of());
        send(
                tab,
                answer + "/submission",
                Map.of("text", "Each read names its level.", "revision", "0", "counter", "0"));
    }

    private static String token(APIRequestContext browser) {
        return Jsoup.parse(browser.get("/faq").text())
                .expectFirst("input[name=_csrf]")
                .val();
    }
}
