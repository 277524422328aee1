package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.Visitor.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are rendered once for all visitors: they are right, cost nothing, and never show what is a learner's. */
class VisitorPagesIT extends IntegrationTest {

    private static final String WORDS = "quicksilver";

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/questions",
                "/questions?topic=consistency",
                "/questions?q=quicksilver",
                Belongings.QUESTION,
                "/guides",
                "/guides/" + GUIDE,
                "/guides/" + GUIDE + "/reading?topic=consistency",
                "/faq",
                "/tips",
                "/reviews");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoOnlyReadsCostsNoStatement(String page) {
        assertThat(statementsAgain(learner, page)).isZero();
        assertThat(learner.cookie("session")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyVisitorGetsTheSamePageButForTheToken(String page) {
        Answer first = learner.get(page);
        Answer second = anotherLearner.get(page);

        assertThat(withoutToken(second)).isEqualTo(withoutToken(first));
        assertThat(token(second)).isNotEqualTo(token(first));
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Vary")).containsIgnoringCase("cookie");
        assertThat(second.header("Content-Length")).isNotEmpty();
    }

    @Test
    void whoAsksForTheHeadAloneTakesNothingFromThePageOfOthers() {
        String page = "/questions?q=" + UUID.randomUUID();
        assertThat(learner.raw("HEAD", page).status()).isEqualTo(200);

        Element theme = anotherLearner.page(page).expectFirst("form[action=/theme]");

        assertThat(anotherLearner.submit(theme, Map.of("theme", "dark")).location())
                .isEqualTo(page);
    }

    @Test
    void theRulesForFetchingAheadAreThereAsABrowserWantsThem() {
        String rules = learner.get("/").header("Speculation-Rules").replace("\"", "");

        Answer file = learner.get(rules);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("application/speculationrules+json");
        assertThat(file.header("Cache-Control")).contains("immutable");
    }

    @Test
    void aPageThatIsKnownHasTheHeadersOfOneThatIsNot() {
        String page = "/questions?q=" + UUID.randomUUID();
        learner.page("/");

        Map<String, List<String>> first = headers(learner.get(page));

        assertThat(headers(learner.get(page))).isEqualTo(first);
        assertThat(first).containsKeys("cache-control", "vary", "content-security-policy", "etag", "content-type");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageThatIsKnownIsNotSentAgain(String page) {
        learner.page(page);
        Answer first = learner.get(page);

        Answer again = learner.get(page, Map.of("If-None-Match", first.header("ETag")));

        assertThat(first.header("ETag")).startsWith("W/");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aPageWithATokenThatIsNoLongerGoodIsSentAgain() {
        String tag = learner.get("/").header("ETag");

        Answer again = anotherLearner.get("/", Map.of("If-None-Match", tag));

        assertThat(again.status()).isEqualTo(200);
        Answer started = anotherLearner.submit(again.page().expectFirst("form[action=/interviews]"), Map.of());
        assertThat(started.status()).isEqualTo(303);
    }

    @Test
    void theFormsOfASharedPageWork() {
        learner.page(Belongings.QUESTION);
        Document shared = anotherLearner.page(Belongings.QUESTION);

        assertThat(anotherLearner
                        .submit(shared.expectFirst("form[action$=/answers]"), Map.of())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void nobodySeesWhatALearnerDid() {
        Visitor stranger = visitor();
        Map<String, Answer> untouched = new LinkedHashMap<>();
        pages().forEach(page -> untouched.put(page, stranger.get(page)));
        Everything.of(learner, WORDS);
        untouched.forEach((page, before) -> {
            learner.page(page);
            learner.get(page, Map.of("If-None-Match", before.header("ETag")));
        });

        for (Visitor other : List.of(stranger, visitor(), claimingToBeNew(learner))) {
            untouched.forEach((page, before) -> {
                assertThat(withoutToken(other.get(page))).as(page).isEqualTo(withoutToken(before));
                Answer forged = other.get(
                        page, Map.of("If-None-Match", learner.get(page).header("ETag")));
                assertThat(forged.status() == 304 || withoutToken(forged).equals(withoutToken(before)))
                        .as(page)
                        .isTrue();
                assertThat(other.raw("HEAD", page).body()).as(page).isEmpty();
            });
        }
    }

    @Test
    void aLearnerNeverGetsAVisitorsPage() {
        String before = learner.get("/").header("ETag");
        learner.post("/interviews", Map.of());

        for (Map<String, String> headers : List.of(Map.of("If-None-Match", before), Map.of("If-None-Match", "*"))) {
            Answer home = learner.get("/", headers);
            assertThat(home.page().select(".home-head a.button[href^=/interviews/]"))
                    .hasSize(1);
            assertThat(home.header("Cache-Control")).contains("private");
            assertThat(home.header("Speculation-Rules")).isEmpty();
            assertThat(home.header("Vary")).containsIgnoringCase("cookie");
        }
        Member.of(learner);
        assertThat(learner.page("/").select(".home-head a.button[href^=/interviews/]"))
                .hasSize(1);
        learner.post("/logout", Map.of());
        assertThat(learner.page("/").select(".home-head a[href^=/interviews/]")).isEmpty();
    }

    @Test
    void aLearnersListAlwaysShowsWhatTheyDidLast() {
        for (String kept : List.of("true", "false", "true")) {
            learner.post(Belongings.QUESTION + "/bookmarks", Map.of("kept", kept));
            anotherLearner.post(
                    Belongings.QUESTION + "/bookmarks", Map.of("kept", kept.equals("true") ? "false" : "true"));

            for (int time = 0; time < 2; time++) {
                assertThat(learner.page("/questions").select(".bookmarked")).hasSize(kept.equals("true") ? 1 : 0);
                assertThat(anotherLearner.page("/questions").select(".bookmarked"))
                        .hasSize(kept.equals("true") ? 0 : 1);
            }
        }
    }

    @Test
    void learnersListsHaveTokensOfTheirOwn() {
        for (Visitor one : List.of(learner, anotherLearner)) {
            one.post(Belongings.QUESTION + "/bookmarks", Map.of());
            Answer list = one.get("/questions");

            assertThat(list.header("Cache-Control")).contains("private");
            assertThat(one.submit(list.page().expectFirst("form[action=/theme]"), Map.of("theme", "dark"))
                            .status())
                    .isEqualTo(303);
            one.post("/theme", Map.of("theme", "auto"));
        }
    }

    @Test
    void aLearnersListIsSentAgainOnlyOnceItIsAnother() {
        learner.post(Belongings.QUESTION + "/bookmarks", Map.of());
        anotherLearner.post(Belongings.QUESTION + "/bookmarks", Map.of());
        String tag = learner.get("/questions").header("ETag");
        Map<String, String> known = Map.of("If-None-Match", tag);

        assertThat(learner.get("/questions", known).status()).isEqualTo(304);
        assertThat(anotherLearner.get("/questions", known).status()).isEqualTo(200);

        learner.post(Belongings.QUESTION + "/bookmarks", Map.of("kept", "false"));
        Answer changed = learner.get("/questions", known);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.page().select(".bookmarked")).isEmpty();
    }

    @Test
    void aSentenceForOneIsNotKeptForAll() {
        learner.page("/");
        learner.cookie("flash", "flash.account.deleted");
        String said = learner.page("/").text();

        assertThat(visitor().page("/").text()).isNotEqualTo(said);
        assertThat(visitor().page("/").select(".flash")).isEmpty();
    }

    @Test
    void aThemeHasAPageOfItsOwn() {
        learner.page("/");
        learner.post("/theme", Map.of("theme", "dark"));

        assertThat(learner.page("/").select("html").attr("data-theme")).isEqualTo("dark");
        assertThat(anotherLearner.page("/").select("html").hasAttr("data-theme"))
                .isFalse();
    }

    @Test
    void whatIsNotThereIsNotThereHoweverOftenOneAsks() {
        for (int time = 0; time < 2; time++) {
            assertThat(learner.get("/questions/" + GUIDE + "/no-such", Map.of("If-None-Match", "*"))
                            .status())
                    .isEqualTo(404);
        }
    }

    /** The same cookies, but one that says nothing was kept. */
    private static Visitor claimingToBeNew(Visitor learner) {
        Visitor forger = learner.another();
        forger.cookie("learner", "new-" + learner.cookie("learner"));
        return forger;
    }

    /** But what differs from one answer to the next. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(Set.of("date", "set-cookie", "x-request-id"));
        headers.replaceAll((name, values) -> values.stream().sorted().toList());
        return headers;
    }

    private static String token(Answer answer) {
        return answer.page().expectFirst("input[name=_csrf]").val();
    }

    private static String withoutToken(Answer answer) {
        return answer.body().replace(token(answer), "");
    }
}
