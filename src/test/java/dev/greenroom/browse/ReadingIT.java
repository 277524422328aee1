package dev.greenroom.browse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor;
import dev.greenroom.bank.DrawnGuide;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingIT extends BrowseTest {

    private DrawnGuide guide;
    private String reading;

    @BeforeEach
    void drawAGuide() {
        guide = load(DrawnGuide.of(6));
        reading = "/guides/" + guide.slug() + "/reading";
    }

    @Test
    void showsEverythingOfATopicOrOfTheGuide() {
        Document topic = learner.page(reading + "?topic=details");
        assertThat(topic.text()).contains("veiled1 answer", "veiled1 example", "veiled4 point must");
        assertThat(topic.text()).doesNotContain("veiled2");

        Document all = learner.page(reading);
        assertThat(all.select("article")).hasSize(6);
        assertThat(all.select("nav.contents a[href=#question_q-5]")).hasSize(1);
        assertThat(all.select("h1")).hasSize(1);
        assertThat(all.select(".chapter, article").eachAttr("id"))
                .as("no topic or question can have the address of another, or of a part of the page")
                .hasSize(3 + 6)
                .noneMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(learner.page(reading + "?topic=").select("article")).hasSize(6);
        assertThat(learner.get(reading + "?topic=none").status()).isEqualTo(404);
        assertThat(learner.get("/guides/none/reading").status()).isEqualTo(404);
    }

    @Test
    void readingOpensNoQuestion() {
        know(learner);
        learner.page(reading);

        assertThat(learner.get("/questions/" + guide.slug() + "/q-1").body()).doesNotContain("veiled");
        assertThat(learner.page("/questions?guide=" + guide.slug() + "&status=not-answered")
                        .select(".row"))
                .hasSize(6);
    }

    @Test
    void isRememberedOnceATopicForALearnerWhoIsKnown() {
        know(learner);
        learner.page(reading + "?topic=details");
        learner.page(reading + "?topic=details");
        assertThat(rows()).isEqualTo(1);

        learner.page(reading);
        assertThat(rows()).isEqualTo(3);
        assertThat(learner.page("/guides/" + guide.slug()).text()).contains("Read again");
    }

    @Test
    void isNotRememberedForAVisitorOrForAPrefetch() {
        learner.page(reading);
        know(anotherLearner);
        anotherLearner.get(reading, Map.of("Sec-Purpose", "prefetch;prerender"));
        anotherLearner.get(reading, Map.of("Purpose", "prefetch"));

        assertThat(rows()).isZero();
    }

    @Test
    void takesTheSameStatementsForFiveQuestionsAndForFiveHundred() {
        String small = "/guides/" + load(DrawnGuide.of(5)).slug() + "/reading";
        String large = "/guides/" + load(DrawnGuide.of(500)).slug() + "/reading";
        learner.post("/questions/" + guide.slug() + "/q-1/bookmarks", Map.of());
        learner.page(large);
        learner.page(small);

        assertThat(statements(learner, large))
                .isEqualTo(statements(learner, small))
                .isLessThan(15);
    }

    @Test
    void theGuideLeadsToItsTopics() {
        Document page = learner.page("/guides/" + guide.slug());

        assertThat(page.select("em").text()).isEqualTo("Introduction");
        assertThat(page.text()).contains("Conclusion", "About details", "2 questions");
        assertThat(page.select("a[href$='topic=details']")).isNotEmpty();
        assertThat(learner.page("/guides").select("a[href=/guides/" + guide.slug() + "]"))
                .hasSize(1);
        assertThat(learner.get("/guides/none").status()).isEqualTo(404);
    }

    @Test
    void theFaqIsAllInThePage() {
        Document page = learner.page("/faq");

        assertThat(page.select("details [id$=what-to-bring]")).hasSize(1);
        assertThat(page.select("details").size()).isGreaterThanOrEqualTo(5);
        assertThat(page.select("h1")).hasSize(1);
    }

    private static void know(Visitor visitor) {
        visitor.post(CONSENSUS + "/bookmarks", Map.of("kept", "true"));
    }

    private int rows() {
        return jdbc.queryForList(
                        "select r.topic from reading r join guide g on g.id = r.guide_id where g.slug = ?",
                        String.class,
                        guide.slug())
                .size();
    }
}
