package dev.greenroom.browse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor.Answer;
import dev.greenroom.bank.DrawnGuide;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever writes a guide may not run anything in the pages of those who read it. */
class HostileGuideIT extends BrowseTest {

    private static final String ATTACK = " <script>alert(1)</script><img src=x onerror=alert(1)>'\"-->";

    @Test
    void noTextOfAGuideReachesAPageUnescaped() {
        String slug = load(DrawnGuide.hostile(ATTACK)).slug();
        String question = "/questions/" + slug + "/q-1";
        learner.post(question + "/reveals", Map.of());
        List<String> pages = List.of(
                "/questions?guide=" + slug,
                question,
                "/guides",
                "/guides/" + slug,
                "/guides/" + slug + "/reading",
                "/faq",
                "/tips");

        for (String page : pages) {
            Answer answer = learner.get(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.page().select("script:not([src]), img, [onerror]"))
                    .as(page)
                    .isEmpty();
            assertThat(answer.body()).as(page).contains("alert(1)");
        }
    }
}
