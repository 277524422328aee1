package dev.greenroom.browse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor.Answer;
import dev.greenroom.bank.DrawnGuide;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionListIT extends BrowseTest {

    private static final String LIST = "/questions?guide=" + GUIDE;

    @Test
    void listsQuestionsByNumberPageByPage() {
        Document first = learner.page(LIST);

        assertThat(first.select("h1")).hasSize(1);
        assertThat(first.select("meta[name=description]")).hasSize(1);
        assertThat(links(first)).hasSize(20).allMatch(link -> link.startsWith("/questions/" + GUIDE + "/"));
        String next = first.expectFirst("a[rel=next]").attr("href");
        assertThat(next).contains("page=2");
        assertThat(links(learner.page(next))).hasSize(20).doesNotContainAnyElementsOf(links(first));
    }

    @Test
    void filtersByWhatTheAddressSays() {
        Document page = learner.page(LIST + "&level=staff&level=core&kind=technical");

        assertThat(page.select(".row .meta"))
                .isNotEmpty()
                .allSatisfy(meta -> assertThat(meta.text()).containsAnyOf("Core", "Staff"));
        assertThat(page.select("input[name=level][checked]")).hasSize(2);
        assertThat(links(page)).allMatch(link -> link.contains("kind=technical&level=core&level=staff"));
    }

    @Test
    void countsBesideAValueAreWhatChoosingItLists() {
        Document page = learner.page(LIST + "&kind=experience");
        int senior = Integer.parseInt(page.select("[data-count='level senior']").text());

        assertThat(found(learner.page(LIST + "&kind=experience&level=senior"))).isEqualTo(senior);
    }

    @Test
    void knowsHowTheLearnerStands() {
        answer(learner, CONSENSUS);
        learner.post(CONSENSUS + "/bookmarks", Map.of("kept", "true"));

        assertThat(links(learner.page(LIST + "&status=to-improve")))
                .singleElement()
                .asString()
                .startsWith(CONSENSUS);
        assertThat(learner.page(LIST + "&status=to-improve").select(".row .own").text())
                .contains("Bookmarked", "Not marked");
        assertThat(links(learner.page(LIST + "&status=to-improve&status=bookmarked")))
                .hasSize(1);
        assertThat(links(learner.page(LIST + "&status=solid&status=bookmarked")))
                .isEmpty();
        assertThat(found(learner.page(LIST + "&status=not-answered"))).isEqualTo(found(learner.page(LIST)) - 1);
        assertThat(links(anotherLearner.page(LIST + "&status=bookmarked"))).isEmpty();
    }

    @Test
    void countsWhatWasPractisedOfTheListedGuideAndIsStillAsked() {
        DrawnGuide guide = load(DrawnGuide.of(3));
        String list = "/questions?guide=" + guide.slug();
        answer(learner, CONSENSUS);
        assertThat(learner.page(list).text()).doesNotContain("You have practised");

        answer(learner, "/questions/" + guide.slug() + "/q-1");
        answer(learner, "/questions/" + guide.slug() + "/q-2");
        assertThat(learner.page(list).text()).contains("You have practised 2.");

        load(guide.without(2));
        assertThat(learner.page(list).text()).contains("You have practised 1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&topic=nonsense",
                "&kind=&level=&status=&q=",
                "&page=0",
                "&page=-1",
                "&page=x",
                "&page=99999999999999999999",
                "&unknown=1",
                "&level=core%00",
                "&topic=%3Cscript%3E"
            })
    void valuesThatNobodyKnowsAreLeftOut(String query) {
        assertThat(found(learner.page(LIST + query))).isEqualTo(found(learner.page(LIST)));
    }

    @Test
    void anUnknownGuideIsTheFirst() {
        assertThat(links(learner.page("/questions?guide=none"))).isEqualTo(links(learner.page("/questions")));
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        assertThat(learner.page(LIST + "&page=99").select("a[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void noSearchFails(String text) {
        Answer list = learner.get(LIST + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).doesNotContain("<script>alert").hasSizeLessThan(60_000);
    }

    static Stream<String> searches() {
        return Stream.of(
                "the",
                "😀👩‍👩‍👧",
                "a".repeat(10_000),
                "lock ".repeat(2_000),
                "+-&&||!(){}[]^\"~*?:\\/ AND OR NOT",
                "null\0byte",
                "\"><script>alert(1)</script>",
                "%{(#a=1)}${7*7}#{x}");
    }

    @Test
    void nothingFoundOffersTheOneStepThatHelps() {
        assertThat(step(LIST + "&q=raeft&topic=security")).isNotEmpty();
        assertThat(step(LIST + "&q=qwertzuiop")).isEqualTo("Remove the search");
        assertThat(learner.page(LIST + "&q=qwertzuiop").select("[data-reading]").hasAttr("hidden"))
                .isTrue();
        assertThat(step(LIST + "&q=raft&kind=behavioural&topic=security")).startsWith("Remove the filters");
    }

    @Test
    void theWayToReadSaysWhatItOpens() {
        Element one = learner.page(LIST + "&topic=security&kind=technical").expectFirst("[data-reading]");
        assertThat(one.text()).isEqualTo("Read the whole topic with its answers");
        assertThat(one.attr("href")).endsWith("/reading?topic=security");
        for (String query : List.of("", "&q=lock", "&kind=technical", "&topic=security&topic=consistency")) {
            Element all = learner.page(LIST + query).expectFirst("[data-reading]");
            assertThat(all.text()).isEqualTo("Read the whole guide with its answers");
            assertThat(all.attr("href")).endsWith("/reading");
        }
    }

    @Test
    void findsAWordWithATypingError() {
        assertThat(found(learner.page(LIST + "&q=consistancy"))).isPositive();
        assertThat(found(learner.page(LIST + "&q=replikaton"))).isPositive();
    }

    @Test
    void saysHowItReadAWordWithATypingError() {
        assertThat(status("consistancy")).endsWith("Showing results for “consistency”.");
        assertThat(status("consistency")).matches("\\d+ questions");
    }

    @Test
    void findsWhatAnyPartOfASolutionSays() {
        String list = "/questions?guide=" + load(DrawnGuide.of(3)).slug() + "&q=veiled2+";

        assertThat(List.of("point", "phrasing", "claim", "correction", "flag", "title", "answer", "example"))
                .allSatisfy(part -> assertThat(links(learner.page(list + part)))
                        .singleElement()
                        .asString()
                        .contains("/q-2?"));
    }

    @ParameterizedTest
    @CsvSource({
        "cache stampede, caching",
        "thundering herd, caching",
        "mtls, zero-trust-between-services",
        "split brain, recovery-and-failover",
        "gossip, finding-instances"
    })
    void findsWhatEngineersCallIt(String words, String question) {
        assertThat(links(learner.page(LIST + "&q=" + words.replace(' ', '+'))).get(0))
                .startsWith("/questions/" + GUIDE + "/" + question);
    }

    @Test
    void findsHiddenWordsButShowsNoneOfThem() {
        DrawnGuide guide = load(DrawnGuide.of(4));
        Answer list = learner.get("/questions?guide=" + guide.slug() + "&q=veiled3");

        assertThat(links(list.page())).hasSize(1);
        assertThat(list.body().replace("q=veiled3", "").replace("value=\"veiled3\"", ""))
                .doesNotContain("veiled");
    }

    @Test
    void aChangedGuideIsSeenAtOnceByWhoKnowsItsOldList() {
        DrawnGuide guide = load(DrawnGuide.of(3));
        String list = "/questions?guide=" + guide.slug();
        Answer before = learner.get(list);

        load(guide.without(2));
        Answer after = learner.get(list, Map.of("If-None-Match", before.header("ETag")));

        assertThat(links(before.page())).hasSize(3);
        assertThat(links(after.page())).hasSize(2);
    }

    @Test
    void takesTheSameStatementsForFiveRowsAndForFiveHundred() {
        DrawnGuide small = load(DrawnGuide.of(5));
        DrawnGuide large = load(DrawnGuide.of(500));
        answer(learner, "/questions/" + small.slug() + "/q-1");
        answer(learner, "/questions/" + large.slug() + "/q-1");
        learner.page("/questions");

        assertThat(statements(learner, "/questions?guide=" + large.slug()))
                .isEqualTo(statements(learner, "/questions?guide=" + small.slug()))
                .isLessThan(8);
    }

    @Test
    void onlyGetsArePossible() {
        assertThat(learner.post("/questions", Map.of()).status()).isEqualTo(405);
    }

    private String status(String words) {
        return learner.page(LIST + "&q=" + words).select("[data-found]").text();
    }

    private String step(String path) {
        return learner.page(path).select(".nothing a").text();
    }

    private static int found(Document page) {
        return Integer.parseInt(page.select("[data-found]")
                .text()
                .replace("No questions", "0")
                .replace("One", "1")
                .replaceAll("\\D", ""));
    }

    private static List<String> links(Document page) {
        return page.select(".rows a.row").eachAttr("href");
    }
}
