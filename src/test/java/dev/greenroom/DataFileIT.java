package dev.greenroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.Visitor.Answer;
import dev.greenroom.learner.OwnData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A learner's own data: taken along, brought back, deleted. */
class DataFileIT extends IntegrationTest {

    private static final String HEAD = "{\"format\":\"greenroom-data\",\"version\":1";
    private static final String ANSWER = """
            {"id":"11111111-1111-1111-1111-111111111111","question":"%s","openedAt":"2026-01-02T03:04:05Z",
            "answer":{"text":"Mine","revision":1,"askedAt":"2026-01-02T03:04:05Z"},"points":[],"otherVersions":[]}""".formatted(Belongings.QUESTION.substring("/questions/".length()));

    private static final String REVIEWS = """
            {"question":"%s","reviews":[{"day":"2026-01-02","at":"2026-01-02T03:04:05Z","chosen":"GOOD","wasDue":true}]}""".formatted(question());
    private static final String INTERVIEW = """
            {"id":"22222222-2222-2222-2222-222222222222","guide":"%s","minutes":30,"level":"SENIOR","topics":[],"kinds":[],
            "timing":"STRICT","packVersion":1,"seed":1,"plannedSeconds":60,"startedAt":"2026-01-02T03:04:05Z",
            "endsAt":"2026-01-02T03:34:05Z","lastSeenAt":"2026-01-02T03:04:05Z","endedAt":"2026-01-02T03:05:05Z",
            "ending":"ENDED_EARLY","turns":[{"question":"%s","limitSeconds":60}]}""".formatted(GUIDE, question());

    @Autowired
    private OwnData ownData;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String words;

    @BeforeEach
    void find() {
        words = "zyzzyva" + UUID.randomUUID();
    }

    @Test
    void whatWasTakenAlongComesBackAsItWas() {
        Everything.of(learner, words);
        reviewInTheHead();
        learner.page("/");
        String before = json(learner);
        Map<String, List<String>> pages = pages(learner);

        ownData.erase(id());
        assertThat(Rows.of(jdbc).holding(words)).isEmpty();
        Answer imported = anotherLearner.upload("/account/imports", "data", before.getBytes(UTF_8));

        assertThat(imported.page().select("#data-problem").text()).isEmpty();
        assertThat(imported.location()).isEqualTo("/account/data");
        assertThat(withoutIds(json(anotherLearner))).isEqualTo(withoutIds(before));
        assertThat(pages(anotherLearner)).isEqualTo(pages);
    }

    private UUID id() {
        return jdbc.sql("select learner_id from answer where answer_text = ?")
                .param(words + " as said")
                .query(UUID.class)
                .single();
    }

    @Test
    void whoHasAnAccountDeletesThat() {
        Everything.of(learner, words);

        assertThat(erase(learner).status()).isEqualTo(404);
        assertThat(learner.page("/account/data").select("form[action$=removals]"))
                .isEmpty();
        assertThat(json(learner)).contains(words);
    }

    @Test
    void bringingAFileAgainAddsNothing() {
        Everything.of(learner, words);
        reviewInTheHead();
        learner.page("/");
        String file = json(learner);

        assertThat(bring(file).location()).isEqualTo("/account/data");
        assertThat(withoutTime(json(learner))).isEqualTo(withoutTime(file));

        anotherLearner.upload("/account/imports", "data", file.getBytes(UTF_8));
        String theirs = json(anotherLearner);
        assertThat(bring(anotherLearner, file).location()).isEqualTo("/account/data");
        assertThat(withoutTime(json(anotherLearner))).isEqualTo(withoutTime(theirs));
        assertThat(withoutIds(theirs)).isEqualTo(withoutIds(file));

        assertThat(bring(theirs).location()).isEqualTo("/account/data");
        assertThat(withoutTime(json(learner))).isEqualTo(withoutTime(file));
    }

    @Test
    void whatIsHereAlreadyStaysAsItIs() {
        Everything.of(learner, words);
        String own = "own" + UUID.randomUUID();
        Everything.of(anotherLearner, own);
        anotherLearner.post("/plan/minutes", Map.of("minutes", "120"));

        Answer added =
                anotherLearner.upload("/account/imports", "data", json(learner).getBytes(UTF_8));

        assertThat(added.status()).isEqualTo(303);
        assertThat(anotherLearner.page(Belongings.QUESTION).text()).contains(own + " as noted", words + " as noted");
        assertThat(anotherLearner
                        .page("/plan")
                        .expectFirst("input[name=minutes]")
                        .val())
                .isEqualTo("120");
        assertThat(anotherLearner.page("/interviews").select("main a[href$=/report]"))
                .hasSize(3);
        assertThat(anotherLearner.page("/plan").select(".plan-dates form")).hasSize(2);
        String open = anotherLearner
                .submit(anotherLearner.page(Belongings.QUESTION).expectFirst("form[action$=/answers]"), Map.of())
                .location();
        assertThat(anotherLearner.page(open).expectFirst("textarea").text()).isEqualTo(own + " as drafted");
        assertThat(Rows.of(jdbc).holding(words + " as drafted")).contains("other_version");
    }

    @Test
    void aDraftGoesOnWhereAnAnswerIsOpenAndEmpty() {
        learner.json(
                "PUT",
                open(learner) + "/draft?step=answer",
                "{\"text\":\"%s as drafted\",\"tab\":\"tab\",\"base\":0,\"counter\":1}".formatted(words));
        String here = open(anotherLearner);

        assertThat(bring(anotherLearner, json(learner)).status()).isEqualTo(303);
        bring(anotherLearner, json(learner));

        assertThat(anotherLearner.page(here).expectFirst("textarea").text()).isEqualTo(words + " as drafted");
        assertThat(Rows.of(jdbc).holding(words + " as drafted")).doesNotContain("other_version");
    }

    private static String open(Visitor visitor) {
        return visitor.submit(visitor.page(Belongings.QUESTION).expectFirst("form[action$=/answers]"), Map.of())
                .location();
    }

    @Test
    void theMarkdownFileHoldsEveryWord() {
        Everything.of(learner, words);

        Answer file = learner.get("/account/data.md");

        assertThat(file.header("Content-Type")).startsWith("text/markdown");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"greenroom.md\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.body())
                .contains("## Answers", "## Notes", "## Bookmarks", "## Interviews", "- [x] ")
                .contains(words + " as said", words + " as drafted", words + " as noted", words + " in another");
    }

    @Test
    void theAccountIsInTheFilesButStaysWhereItIs() {
        Member member = Member.of(learner);
        String file = json(learner);

        assertThat(file)
                .contains("\"accounts\":[{\"name\":\"" + member.name() + "\",\"createdAt\":\"", "\"lastUsed\":\"")
                .containsPattern("\"knownPlaces\":\\[\"[^\"]+\"]")
                .doesNotContain(Member.PASSWORD, "argon2");
        assertThat(learner.get("/account/data.md").body()).contains(", made on 20");

        String older = file.replaceFirst(",\"knownPlaces\":\\[[^]]*]", "");
        assertThat(older).isNotEqualTo(file);
        assertThat(List.of(file, older))
                .allSatisfy(
                        one -> assertThat(bring(anotherLearner, one).status()).isEqualTo(303));
        assertThat(json(anotherLearner)).contains("\"accounts\":[]");
    }

    @Test
    void theJsonFileIsAnAttachmentThatIsNeverStored() {
        Answer file = learner.get("/account/data.json");

        assertThat(file.header("Content-Type")).startsWith("application/json");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"greenroom.json\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.body()).startsWith(HEAD).contains("\"answers\":[]");
    }

    @Test
    void whatThisInstallationDoesNotHaveIsNamedAndLeftOut() {
        Answer imported = bring(HEAD + ",\"answers\":[" + ANSWER + "],\"notes\":[{\"question\":\"" + "elsewhere/asked"
                + "\",\"text\":\"x\",\"writtenAt\":\"2026-01-02T03:04:05Z\"}]}");

        assertThat(imported.status()).isEqualTo(303);
        Document page = learner.page(imported.location());
        assertThat(page.select("main li").eachText()).containsExactly("elsewhere/asked");
        assertThat(json(learner)).contains("\"Mine\"");
    }

    @Test
    void namesThatAreTooManyForOneAddressAreCounted() {
        String bookmarks = IntStream.range(10, 70)
                .mapToObj(number -> "elsewhere" + "-".repeat(70) + "/" + "asked".repeat(15) + number)
                .map(DataFileIT::bookmark)
                .collect(joining(","));

        Answer imported = bring(HEAD + ",\"bookmarks\":[" + bookmarks + "," + bookmark("Ein Name") + "]}");

        assertThat(imported.status()).isEqualTo(303);
        assertThat(imported.location()).hasSizeLessThan(2_000);
        Document page = learner.page(imported.location());
        int named = page.select("main li").size();
        assertThat(named).isPositive();
        assertThat(page.select("main").text()).contains("And " + (61 - named) + " more.");
    }

    private static String bookmark(String question) {
        return "{\"question\":\"" + question + "\",\"createdAt\":\"2026-01-02T03:04:05Z\"}";
    }

    @Test
    void anInterviewThatCameInPartIsCompletedOnceItsQuestionsAreThere() {
        finish(begin());
        String file = json(learner);
        String first = questions(file).get(0);
        String missing = GUIDE + "/not-here-yet";

        assertThat(left(anotherLearner, bring(anotherLearner, file.replace(first, missing))))
                .containsExactly(missing);
        assertThat(bring(anotherLearner, file).location()).isEqualTo("/account/data");
        assertThat(withoutIds(json(anotherLearner))).isEqualTo(withoutIds(file));
    }

    @Test
    void theReviewsOfAnInterviewThatIsLeftOutAreLeftOutWithIt() {
        finish(begin());
        String file = json(learner).replace("\"guide\":\"" + GUIDE, "\"guide\":\"elsewhere");

        assertThat(left(anotherLearner, bring(anotherLearner, file)))
                .contains("elsewhere", questions(file).get(0));
        assertThat(json(anotherLearner)).contains("\"interviews\":[]", "\"reviews\":[]");
    }

    @Test
    void anInterviewThatWentOnElsewhereStaysAndTheRestComesAlong() {
        String interview = begin();
        bring(anotherLearner, json(learner));
        finish(interview);
        learner.post(Belongings.QUESTION + "/notes", Map.of("text", words + " as noted"));
        String file = json(learner);

        assertThat(left(anotherLearner, bring(anotherLearner, file)))
                .contains(questions(file).get(0), questions(file).get(1));
        assertThat(json(anotherLearner))
                .contains(words + " as noted", "\"reviews\":[]")
                .doesNotContain(words + " in an interview");
    }

    @Test
    void anAnswerThatWasSubmittedElsewhereStaysAsItIsAndIsNamed() {
        String answer = learner.submit(
                        learner.page(Belongings.QUESTION).expectFirst("form[action$=/answers]"), Map.of())
                .location();
        bring(anotherLearner, json(learner));
        learner.submit(learner.page(answer).expectFirst("form[action$=/submission]"), Map.of("text", words));
        learner.post(
                answer + "/marks",
                Map.of(
                        "mark",
                        learner.page(answer).expectFirst("button[name=mark]").val()));

        assertThat(left(anotherLearner, bring(anotherLearner, json(learner)))).containsExactly(question());
        assertThat(json(anotherLearner)).contains("\"reviews\":[]").doesNotContain(words);
        assertThat(bring(json(anotherLearner)).location()).isEqualTo("/account/data");
    }

    @Test
    void aReviewOfAnAnswerThatWasWrittenAfterTheAnswersAreIsLeftOut() {
        String review = """
                {"answer":"%s","day":"2026-01-02","at":"2026-01-02T03:04:05Z","rated":"GOOD","wasDue":false}""".formatted(UUID.randomUUID());
        String file = HEAD + ",\"answers\":[" + ANSWER + "],\"reviews\":["
                + REVIEWS.replace("\"reviews\":[", "\"reviews\":[" + review + ",") + "]}";

        assertThat(left(learner, bring(file))).containsExactly(question());
        assertThat(json(learner)).contains("\"Mine\"", "\"chosen\":\"GOOD\"").doesNotContain("\"rated\"");
    }

    @Test
    void aNoteThatWouldBecomeTooLongIsLeftOutAndNamed() {
        bring(noted("a".repeat(60_000)));

        assertThat(left(learner, bring(noted("b".repeat(40_000))))).containsExactly(question());
        assertThat(left(learner, bring(noted("a".repeat(50_000))))).isEmpty();
        String whole = "c".repeat(150_000);
        for (int time = 0; time < 2; time++) {
            assertThat(left(anotherLearner, bring(anotherLearner, noted(whole))))
                    .isEmpty();
        }
        assertThat(json(anotherLearner)).contains('"' + whole + '"');

        assertThat(left(learner, bring(noted("b".repeat(30_000))))).isEmpty();
        assertThat(json(learner)).contains("a".repeat(60_000) + "\\n\\n" + "b".repeat(30_000) + "\"");
    }

    private static String noted(String text) {
        return HEAD + ",\"notes\":" + note("\"" + text + "\"").replace("a/b", question()) + "}";
    }

    /** An interview of which the first question is asked. */
    private String begin() {
        return learner.post("/interviews", Map.of()).location();
    }

    /** Answers two questions of an interview, ends it and marks what was said. */
    private void finish(String interview) {
        for (Document page = learner.page(interview);
                !page.expectFirst("#turn").attr("data-turn").equals("3");
                page = learner.page(interview)) {
            learner.submit(
                    page.expectFirst("#turn"), interview + "/answers", Map.of("text", words + " in an interview"));
        }
        learner.submit(learner.page(interview).expectFirst("#turn"), interview + "/end", Map.of());
        for (Element form : learner.page(interview + "/report").select("form[action$=/marks]")) {
            learner.submit(
                    form,
                    Map.of("mark", form.expectFirst("button[value^=made.]").val()));
        }
    }

    /** The questions of the turns of the interviews in a file. */
    private static List<String> questions(String file) {
        return Pattern.compile("\"question\":\"([^\"]+)\",\"limitSeconds\"")
                .matcher(file)
                .results()
                .map(turn -> turn.group(1))
                .toList();
    }

    private static List<String> left(Visitor visitor, Answer imported) {
        assertThat(imported.status()).as(imported.body()).isEqualTo(303);
        return visitor.page(imported.location()).select("main li").eachText();
    }

    @Test
    void nothingIsDeletedWithoutSayingSo() {
        learner.post(Belongings.QUESTION + "/notes", Map.of("text", words));

        Answer refused = learner.post("/account/removals", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().expectFirst("#erase-problem").text()).contains("Nothing was deleted");
        assertThat(learner.page(Belongings.QUESTION).text()).contains(words);
        assertThat(erase(visitor()).status()).isEqualTo(303);
    }

    @Test
    void whoHasEverythingDeletedIsAVisitorAgain() {
        learner.post(Belongings.QUESTION + "/notes", Map.of("text", words));
        Visitor before = learner.secondDevice();

        Answer gone = erase(learner);

        assertThat(gone.header("Clear-Site-Data")).isEqualTo("\"storage\"");
        assertThat(gone.header("Set-Cookie")).contains("learner=");
        assertThat(before.page(Belongings.QUESTION).text()).doesNotContain(words);
        assertThat(json(learner)).doesNotContain(words);
    }

    @TestFactory
    Stream<DynamicTest> aFileThatIsNoneIsRefusedAsAWhole() {
        return bad().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> refuse(file.getValue())));
    }

    private void refuse(String file) {
        Visitor someone = visitor();
        Answer answer = someone.upload("/account/imports", "data", file.getBytes(UTF_8));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.page().expectFirst("#data-problem").text())
                .doesNotContain("Exception", "dev.greenroom", "??");
        assertThat(answer.page().expectFirst("input[name=data]").attr("aria-describedby"))
                .isEqualTo("data-problem");
        assertThat(json(someone)).doesNotContain("\"id\"", "\"text\"");
    }

    /** Bad files by what is bad about them. All begin with an answer that is good. */
    private static Map<String, String> bad() {
        String good = HEAD + ",\"answers\":[" + ANSWER + "]";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("no bytes", "");
        files.put("no JSON", "Dear diary");
        files.put("null", "null");
        files.put("a list", "[]");
        files.put("an empty object", "{}");
        files.put("another format", good.replace("greenroom-data", "other") + "}");
        files.put("another version", good.replace("\"version\":1", "\"version\":2") + "}");
        files.put("a version that is no number", good.replace("\"version\":1", "\"version\":[1]") + "}");
        files.put("no version", good.replace(",\"version\":1", "") + "}");
        files.put("cut off", good);
        files.put("more behind it", good + "}{}");
        files.put("nested deeply", good + ",\"notes\":" + "[".repeat(5_000));
        files.put("a huge number", good + ",\"dayLength\":[{\"minutes\":" + "9".repeat(500) + "}]}");
        files.put("a number too large", good + ",\"dayLength\":[{\"minutes\":99999999999}]}");
        files.put("a fraction", good + ",\"dayLength\":[{\"minutes\":30.5}]}");
        files.put("a number as text", good + ",\"dayLength\":[{\"minutes\":\"30\"}]}");
        files.put("no number", good + ",\"dayLength\":[{\"minutes\":null}]}");
        files.put("a day too short", good + ",\"dayLength\":[{\"minutes\":1}]}");
        files.put("no limit", good + ",\"reviewLimit\":[{\"reviews\":-5}]}");
        files.put("a list that is none", good + ",\"notes\":{\"question\":\"a/b\"}}");
        files.put("an entry that is none", good + ",\"notes\":[null]}");
        files.put("an entry of another kind", good + ",\"notes\":[7]}");
        files.put("a list twice", good + ",\"answers\":[]}");
        files.put("half an account", good + ",\"accounts\":[{\"name\":\"robin@example.org\"}]}");
        files.put(
                "more than anybody bookmarks",
                HEAD + ",\"bookmarks\":"
                        + Collections.nCopies(
                                50_001, "{\"question\":\"" + question() + "\",\"createdAt\":\"2026-01-02T03:04:05Z\"}")
                        + "}");
        files.put(
                "more than anybody reviews",
                HEAD + ",\"reviews\":[{\"question\":\"" + question() + "\",\"reviews\":"
                        + Collections.nCopies(
                                150_000,
                                "{\"day\":\"2026-01-02\",\"at\":\"2026-01-02T03:04:05Z\",\"chosen\":\"GOOD\",\"wasDue\":true}")
                        + "}]}");
        files.put("an unknown list", good + ",\"passwords\":[]}");
        files.put("an unknown key", good + ",\"notes\":[{\"question\":\"a/b\",\"text\":\"x\",\"by\":\"me\"}]}");
        files.put("a missing key", good + ",\"notes\":[{\"question\":\"a/b\",\"text\":\"x\"}]}");
        files.put("a number for a text", good + ",\"notes\":" + note("7") + "}");
        files.put("a text too long", good + ",\"notes\":" + note("\"" + "x".repeat(1_000_001) + "\"") + "}");
        files.put("a text far too long", good + ",\"notes\":" + note("\"" + "x".repeat(2_000_001) + "\"") + "}");
        files.put("a time that is none", good + ",\"reveals\":[{\"question\":\"a/b\",\"revealedAt\":\"noon\"}]}");
        files.put("a time as number", good + ",\"reveals\":[{\"question\":\"a/b\",\"revealedAt\":1e300}]}");
        files.put(
                "a far time",
                good + ",\"reveals\":[{\"question\":\"a/b\",\"revealedAt\":\"+999999999-01-01T00:00:00Z\"}]}");
        files.put(
                "a far day",
                good + ",\"dates\":[{\"guide\":\"" + GUIDE
                        + "\",\"company\":\"\",\"day\":\"2900-01-01\",\"created\":\"2026-01-01\"}]}");
        for (String wrong : wrong()) {
            files.put(wrong, HEAD + ",\"answers\":[" + wrong + "]}");
        }
        files.put(
                "a review of an answer to another question",
                good + ",\"reviews\":[{\"question\":\"" + GUIDE + "/golden-signals\",\"reviews\":[{\"answer\":"
                        + "\"11111111-1111-1111-1111-111111111111\",\"day\":\"2026-01-02\","
                        + "\"at\":\"2026-01-02T03:04:05Z\",\"rated\":\"GOOD\",\"wasDue\":false}]}]}");
        files.put(
                "a review without a grade",
                good + ",\"reviews\":[{\"question\":\"" + question()
                        + "\",\"reviews\":[{\"day\":\"2026-01-02\",\"at\":\"2026-01-02T03:04:05Z\",\"wasDue\":false}]}]}");
        files.put("an answer twice", HEAD + ",\"answers\":[" + ANSWER + "," + ANSWER + "]}");
        files.put("two answers open to one question", HEAD + ",\"answers\":[" + numbered(ANSWER, 2) + "]}");
        files.put(
                "more answers of one moment than there can be",
                HEAD + ",\"answers\":[" + numbered(closed(), 102) + "]}");
        files.put("an interview twice", HEAD + ",\"interviews\":[" + INTERVIEW + "," + INTERVIEW + "]}");
        files.put("the reviews of a question twice", HEAD + ",\"reviews\":[" + REVIEWS + "," + REVIEWS + "]}");
        files.put("no reviews", good + ",\"reviews\":[{\"question\":\"" + question() + "\",\"reviews\":[]}]}");
        return files;
    }

    /** As many of them, each with an id of its own. */
    private static String numbered(String answer, int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        answer.replace("11111111-1111-1111-1111-111111111111", new UUID(0, number).toString()))
                .collect(joining(","));
    }

    private static String closed() {
        return ANSWER.replace(
                "\"revision\":1", "\"revision\":1,\"outcome\":\"SUBMITTED\",\"closedAt\":\"2026-01-02T03:04:06Z\"");
    }

    @Test
    void whatTheFilesWithSomethingTwiceHoldIsTakenInOnce() {
        assertThat(bring(HEAD + ",\"answers\":[" + numbered(closed(), 2) + "],\"interviews\":[" + INTERVIEW
                                + "],\"reviews\":[" + REVIEWS + "]}")
                        .location())
                .isEqualTo("/account/data");
    }

    /** Answers of which one thing is wrong. */
    private static List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        wrong.add(ANSWER.replace("11111111-1111-1111-1111-111111111111", "my first"));
        wrong.add(ANSWER.replace("\"Mine\"", "[\"Mine\"]"));
        wrong.add(ANSWER.replace("\"Mine\"", "null"));
        wrong.add(ANSWER.replace("\"revision\":1", "\"revision\":-1"));
        wrong.add(ANSWER.replace("\"revision\":1", "\"revision\":2147483647"));
        wrong.add(ANSWER.replace("\"points\":[]", "\"points\":[null]"));
        wrong.add(ANSWER.replace("\"points\":[]", "\"points\":[{}]"));
        wrong.add(ANSWER.replace("\"points\":[]", "\"points\":[],\"prediction\":\"BRILLIANT\""));
        wrong.add(ANSWER.replace("\"points\":[]", "\"points\":[],\"prediction\":2"));
        wrong.add(ANSWER.replace("\"revision\":1", "\"revision\":1,\"outcome\":\"SUBMITTED\""));
        wrong.add(ANSWER.replace("\"revision\":1", "\"revision\":1,\"closedAt\":\"2026-01-02T03:04:06Z\""));
        wrong.add(ANSWER.replace(
                "\"revision\":1", "\"revision\":1,\"outcome\":\"SKIPPED\",\"closedAt\":\"2025-01-02T03:04:06Z\""));
        wrong.add(
                ANSWER.replace(
                        "\"points\":[]",
                        "\"points\":[{\"point\":\"p\",\"text\":\"t\",\"weight\":\"MUST\",\"position\":0,\"learner\":\"MADE\"}]"));
        wrong.add(
                ANSWER.replace(
                        "\"points\":[]",
                        "\"points\":[],\"followUp\":{\"question\":\"q\",\"said\":{\"text\":\"\",\"revision\":0,\"askedAt\":\"2026-01-02T03:04:05Z\"}}"));
        return wrong;
    }

    private static String question() {
        return Belongings.QUESTION.substring("/questions/".length());
    }

    private static String note(String text) {
        return "[{\"question\":\"a/b\",\"text\":" + text + ",\"writtenAt\":\"2026-01-02T03:04:05Z\"}]";
    }

    @Test
    void pastInterviewsAreBroughtWithoutPlanningForThem() {
        learner.post("/plan/minutes", Map.of("minutes", "45"));

        assertThat(Statements.during(() -> bring(pastDates(40)))).isLessThan(40);
        assertThat(json(learner)).contains("\"day\":\"2020-01-01\"", "\"day\":\"2020-02-09\"");
        assertThat(learner.page("/plan").expectFirst("h1").text()).isEqualTo("A plan until your interview");
        bring(pastDates(40));
        assertThat(json(learner).split("\"company\"")).hasSize(1 + 40);
    }

    private static String pastDates(int dates) {
        LocalDate first = LocalDate.of(2020, 1, 1);
        return first.datesUntil(first.plusDays(dates))
                .map(day -> "{\"guide\":\"%s\",\"company\":\"\",\"day\":\"%s\",\"created\":\"2019-01-01\"}"
                        .formatted(GUIDE, day))
                .collect(joining(",", HEAD + ",\"dates\":[", "]}"));
    }

    @Test
    void aProblemIsNamedWithItsLineAndPlace() {
        Answer answer = bring(HEAD + ",\n\"answers\":[\n" + ANSWER.replace("\"points\":[]", "\"points\":[7]") + "]}");

        assertThat(answer.page().expectFirst("#data-problem").text())
                .startsWith("Line 4: answers[0].points[0] holds something that does not belong there.");
    }

    @Test
    void noFileAndAFileTooLargeAreRefused() {
        assertThat(learner.post("/account/imports", Map.of()).status()).isEqualTo(422);
        assertThat(learner.upload("/account/imports", "data", new byte[0]).status())
                .isEqualTo(422);
        assertThat(learner.upload("/account/imports", "data", new byte[41 * 1024 * 1024])
                        .status())
                .isEqualTo(422);
        Answer larger = learner.upload("/account/imports", "data", new byte[49 * 1024 * 1024]);
        assertThat(larger.status()).isEqualTo(413);
        assertThat(larger.page().text()).contains("larger than Greenroom takes");
    }

    @Test
    void aFileOfFourYearsIsTaken() {
        assertThat(bring(HEAD + " ".repeat(39 * 1024 * 1024) + "}").location()).isEqualTo("/account/data");
    }

    @Test
    void whatWasReadOfATopicOrAVersionThatIsNotHereIsLeftOut() {
        bring(HEAD + ",\"readings\":[" + reading("invented", 1) + "," + reading("consistency", 999) + ","
                + reading("consistency", 1) + "]}");

        assertThat(json(learner).split("\"readAt\"")).hasSize(1 + 1);
    }

    private static String reading(String topic, int version) {
        return "{\"guide\":\"%s\",\"topic\":\"%s\",\"version\":%d,\"readAt\":\"2026-01-02T03:04:05Z\"}"
                .formatted(GUIDE, topic, version);
    }

    @Test
    void oneFileIsAddedAtATime() {
        learner.post(Belongings.QUESTION + "/notes", Map.of("text", words));
        UUID id = jdbc.sql("select learner_id from note where text = ?")
                .param(words)
                .query(UUID.class)
                .single();

        CompletableFuture<Answer> waits = transaction.execute(status -> {
            jdbc.sql("select id from learner where id = ? for update")
                    .param(id)
                    .query(UUID.class)
                    .single();
            CompletableFuture<Answer> first = supplyAsync(() -> bring(HEAD + "}"));
            await().until(() -> TestDatabase.waiting(jdbc) == 1);
            Answer second = bring(anotherLearner, HEAD + "}");
            assertThat(second.status()).isEqualTo(503);
            assertThat(second.header("Retry-After")).isNotEmpty();
            assertThat(second.page().expectFirst("#data-problem").text())
                    .contains("try again")
                    .doesNotContain("Nothing was added");
            return first;
        });

        assertThat(waits.join().status()).isEqualTo(303);
        assertThat(bring(anotherLearner, HEAD + "}").status()).isEqualTo(303);
    }

    @Test
    void aPartOfAnInterviewThatContradictsAnotherIsRefused() {
        new Everything(learner, words).interviews();
        String file = json(learner);
        List<String> broken = List.of(
                file.replaceFirst("\"endedAt\":\"[^\"]+\",", ""),
                file.replaceFirst("\"ending\":\"[^\"]+\"", "\"ending\":\"GAVE_UP\""),
                file.replaceFirst("\"limitSeconds\":\\d+,\"asked\"", "\"limitSeconds\":60,\"asked2\""),
                file.replaceFirst("\"minutes\":30", "\"minutes\":0"),
                file.replaceFirst("\"plannedSeconds\":\\d+", "\"plannedSeconds\":0"),
                file.replaceFirst("\"limitSeconds\":\\d+", "\"limitSeconds\":0"),
                file.replaceFirst("\"startedAt\":\"2", "\"startedAt\":\"3"),
                file.replaceFirst("\"asked\":\\{[^}]+},", ""));

        assertThat(broken).allSatisfy(one -> {
            assertThat(one).isNotEqualTo(file);
            refuse(one);
        });
    }

    /** The one thing that takes another day. */
    private void reviewInTheHead() {
        clock.advance(Duration.ofDays(30));
        Document queue = learner.page("/reviews");
        Document compare = learner.page(learner.submit(queue.expectFirst("form[action$=reveals]"), Map.of())
                .location());
        learner.submit(compare.expectFirst("form[action$=ratings]"), Map.of("grade", "good"));
    }

    private Answer bring(String file) {
        return bring(learner, file);
    }

    private static Answer bring(Visitor visitor, String file) {
        return visitor.upload("/account/imports", "data", file.getBytes(UTF_8));
    }

    private static Answer erase(Visitor visitor) {
        return visitor.post("/account/removals", Map.of("confirmed", "true"));
    }

    private static String json(Visitor visitor) {
        return visitor.get("/account/data.json").body();
    }

    private Map<String, List<String>> pages(Visitor visitor) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (String path :
                List.of("/plan", "/progress", "/interviews", "/reviews", "/questions", Belongings.QUESTION)) {
            pages.put(
                    path,
                    visitor.page(path)
                            .select("main h1, main h2, main p, main li, main td")
                            .eachText());
        }
        return pages;
    }

    /** Nor the account, which stays where it is. */
    private static String withoutTime(String file) {
        return file.replaceFirst("\"exportedAt\":\"[^\"]+\",", "").replaceFirst("\"accounts\":\\[(\\{.*?]})?],", "");
    }

    /** With the ids numbered in the order in which they appear. */
    private static String withoutIds(String file) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Matcher ids =
                Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").matcher(withoutTime(file));
        return ids.replaceAll(id -> numbers.computeIfAbsent(id.group(), one -> "id " + numbers.size()));
    }
}
