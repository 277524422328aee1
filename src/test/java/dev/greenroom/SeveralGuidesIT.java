package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.greenroom.pack.LoadedPack;
import dev.greenroom.pack.SamplePack;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** An installation with two guides, of which a topic, a tip and an entry of the FAQ have the same name. */
class SeveralGuidesIT extends IntegrationTest {

    private static final String OTHER = "lighthouse-keeper";
    private static final String OF_GUIDE =
            "question_id in (select q.id from question q join guide g on g.id = q.guide_id where g.slug = ?)";

    @Autowired
    private DataSource database;

    @Autowired
    private ApplicationEventPublisher events;

    private LoadedPack loaded;

    @BeforeEach
    void addAGuide() throws SQLException {
        SamplePack pack = SamplePack.asWritten()
                .with(SamplePack.GUIDE, "- slug: light\n", "- slug: consistency\n")
                .with(SamplePack.LAMP, "topic: light", "topic: consistency")
                .with("tips.yaml", "id: visit-a-light", "id: research-the-company");
        loaded = new LoadedPack(database, events, pack);
    }

    @AfterEach
    void removeIt() {
        learner.post("/account/removals", Map.of("confirmed", "true"));
        loaded.close();
        // Who asks now finds it gone; the next test adds one that looks the same.
        visitor().page("/guides");
    }

    @Test
    void pagesThatNameNoGuideAreAboutTheOneTurnedToLast() {
        learner.page("/plan");
        assertThat(learner.page("/").expectFirst("main p").text()).isEqualTo("Distributed Systems Architect");

        turnTo("/questions/" + OTHER + "/lamp-goes-out");
        isAbout("Lighthouse Keeper", OTHER);

        clock.advance(Duration.ofMinutes(1));
        turnTo(Belongings.QUESTION);
        isAbout("Distributed Systems Architect", GUIDE);
    }

    private void turnTo(String question) {
        learner.submit(learner.page(question).expectFirst("form[action*=/answers]"), Map.of());
    }

    private void isAbout(String role, String slug) {
        assertThat(learner.page("/").expectFirst("main p").text()).isEqualTo(role);
        assertThat(learner.page("/interviews/new")
                        .expectFirst("input[name=guide]")
                        .val())
                .isEqualTo(slug);
        assertThat(learner.page("/progress").expectFirst("main p").text()).startsWith(role);
        assertThat(learner.page("/questions").select("a.row").eachAttr("href")).allMatch(row -> row.contains(slug));
        assertThat(learner.page("/plan")
                        .expectFirst("input[name=guide][checked]")
                        .val())
                .isEqualTo(slug);
        assertThat(learner.page("/tips").expectFirst("main form h2").text()).startsWith(role);
        assertThat(learner.page("/faq").expectFirst("main section h2").text()).startsWith(role);
    }

    @Test
    void everyGuideIsOneClickAway() {
        for (String path : List.of("/", "/interviews/new", "/progress", "/questions")) {
            String there = learner.page(path)
                    .expectFirst("nav.meta a[href$='?guide=%s']".formatted(OTHER))
                    .attr("href");
            Document page = learner.page(there);
            assertThat(page.expectFirst("nav.meta [aria-current]").text()).isEqualTo("Lighthouse Keeper interviews");
            assertThat(page.expectFirst("main").text()).contains("The weather").doesNotContain("CAP");
        }
        assertThat(learner.get("/?guide=no-such-guide").status()).isEqualTo(404);
        assertThat(learner.page("/?guide=" + OTHER).select("main a[href^='/questions?guide=%s']".formatted(OTHER)))
                .hasSize(3);
    }

    @Test
    void aPlanSaysWhatItIsAboutAndPractisesThat() {
        turnTo("/questions/" + OTHER + "/lamp-goes-out");
        String today = learner.page("/plan").expectFirst("input[name=day]").attr("min");
        learner.post(
                "/plan/dates",
                Map.of(
                        "guide",
                        GUIDE,
                        "day",
                        LocalDate.parse(today).plusDays(20).toString()));

        assertThat(learner.page("/plan").expectFirst(".plan-dates summary").text())
                .contains("Distributed Systems Architect");
        assertThat(firstInterview()).contains("guide=" + GUIDE + "&minutes=");
    }

    /** Where the first mock interview of a plan begins. */
    private String firstInterview() {
        for (int day = 0; day < 20; day++) {
            Elements links = learner.page("/plan").select(".plan-today a[href^=/interviews/new]");
            if (!links.isEmpty()) {
                return links.attr("href");
            }
            clock.advance(Duration.ofDays(1));
        }
        throw new AssertionError("no interview in twenty days");
    }

    @Test
    void noTwoThingsOnAPageHaveTheSameName() {
        for (String path : List.of(
                "/", "/guides", "/questions", "/interviews/new", "/plan", "/progress", "/tips", "/faq", "/packs")) {
            assertThat(learner.page(path).select("[id]").eachAttr("id"))
                    .as(path)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void interviewsSayWhichRoleTheyWereAbout() {
        interview(OTHER);

        assertThat(learner.page("/interviews").expectFirst("ol.rows .meta").text())
                .startsWith("Lighthouse Keeper");
    }

    @Test
    void aReportComparesInterviewsAboutItsOwnGuideAlone() {
        String before = interview(GUIDE);
        mark(before);
        clock.advance(Duration.ofMinutes(1));
        String other = interview(OTHER);
        mark(other);

        Document report = learner.page(other);
        assertThat(report.select("#topics tbody th").text()).isEqualTo("The light");
        assertThat(report.select(".facts").text()).doesNotContain("Since last time");
        assertThat(report.select("#compared table, rect.was")).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        String again = interview(GUIDE);
        mark(again);
        assertThat(learner.page(again).select("#compared tbody a").eachAttr("href"))
                .containsExactly(again, before);
    }

    /** Says something to the first question of an interview about a topic whose name both guides know. */
    private String interview(String guide) {
        Element setUp = learner.page("/interviews/new?guide=" + guide).expectFirst("form.set-up");
        String running = learner.submit(setUp, Map.of("topic", "consistency", "offer", "7"))
                .location();
        learner.submit(learner.page(running).expectFirst("#turn"), running + "/end", Map.of("text", "I light it."));
        return running + "/report";
    }

    @Test
    void aPointThatLeftThePackIsLeftOutNoMoreAndARewordedOneIsNamedAsItIsNow() {
        mark(interview(OTHER), "not-made");
        assertThat(missed()).hasSizeGreaterThan(1);

        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("update key_point set retired = true where position > 0 and " + OF_GUIDE, OTHER);
        jdbc.update("update key_point set point = 'Said otherwise now.' where " + OF_GUIDE, OTHER);

        assertThat(missed()).singleElement(STRING).contains("Said otherwise now.");
    }

    private List<String> missed() {
        return learner.page("/progress?guide=" + OTHER).select(".missed-row").eachText();
    }

    private void mark(String report) {
        mark(report, "made");
    }

    /** Marks every point of the first answer alike. */
    private void mark(String report, String verdict) {
        Element form = learner.page(report).expectFirst("form[action$=/marks]");
        form.select("button[value^=" + verdict + ".]")
                .forEach(point -> learner.submit(form, Map.of("mark", point.val())));
    }
}
