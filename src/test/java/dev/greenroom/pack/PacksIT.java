package dev.greenroom.pack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

class PacksIT extends IntegrationTest {

    private final SamplePack sample = SamplePack.asWritten();

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void thePackThatComesAlongIsLoadedAtTheFirstStart() {
        String digest = jdbc.sql("select digest from guide where slug = ?")
                .param(GUIDE)
                .query(String.class)
                .single();

        assertThat(BuiltInPacks.read().values()).extracting(PackFiles::digest).contains(digest);
    }

    @Test
    void showsEachGuideWithItsVersionAndItsTopics() {
        Element main = learner.page("/packs").expectFirst("main");

        assertThat(main.text()).contains("Distributed Systems Architect", "Version ", "folder of YAML and Markdown");
        assertThat(main.select("a[href=/guides/" + GUIDE + "]")).hasSize(1);
        assertThat(main.select("tbody tr")).hasSize(8);
        assertThat(main.select("tbody td").eachText())
                .allSatisfy(count -> assertThat(count).matches("[1-9]\\d*"));
    }

    @Test
    void showsTheWordsOfAHostilePackAsText() throws SQLException {
        String script = "<script>alert(1)</script>";
        SamplePack hostile = SamplePack.asWritten()
                .with(SamplePack.GUIDE, "role: Lighthouse Keeper", "role: " + script)
                .with(SamplePack.GUIDE, "title: Lighthouse Keeper interviews", "title: '\"><img src=x onerror=a()>'")
                .with(SamplePack.GUIDE, "title: The weather", "title: " + script)
                .with(SamplePack.GUIDE, "keep a light burning.", "${7*7} [[${7*7}]] __${7*7}__ {{7*7}}");

        try (LoadedPack loaded = new LoadedPack(database, events, hostile)) {
            Answer packs = learner.get("/packs");

            assertThat(packs.status()).isEqualTo(200);
            assertThat(packs.page().select("main script, main img")).isEmpty();
            assertThat(packs.page().text()).contains(script, "\"><img src=x onerror=a()>", "${7*7} [[${7*7}]]");
        }
    }

    @Test
    void needsTheSameStatementsForAnyNumberOfGuides() throws SQLException {
        int one = statementsAgain(learner, "/packs");

        try (LoadedPack loaded = new LoadedPack(database, events, SamplePack.asWritten())) {
            assertThat(statementsAgain(learner, "/packs")).isEqualTo(one);
        }
    }

    @Test
    void aPackThatIsOnlyCheckedIsNotLoaded() {
        Answer checked = send("/packs/checks", sample.version(2026));

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.page().expectFirst(".pack-import div[role=status]").text())
                .contains(
                        "Lighthouse Keeper interviews", "Version 2026", "2 questions", "2 topics", "would be new here");
        assertThat(learner.page("/packs").text()).doesNotContain("Lighthouse");
        assertThat(learner.get("/guides/lighthouse-keeper").status()).isEqualTo(404);
    }

    @Test
    void anImportedPackIsAGuideLikeAnyOther() {
        try (LoadedPack tidied = LoadedPack.imported(database, events, sample)) {
            assertThat(send("/packs", sample).location()).isEqualTo("/packs");

            Document packs = learner.page("/packs");
            assertThat(packs.expectFirst(".flash").text()).startsWith("The guide is here now");
            assertThat(packs.select("a[href=/packs/lighthouse-keeper.zip]")).hasSize(1);
            assertThat(learner.page("/guides/lighthouse-keeper").text()).contains("Before you row out");
            assertThat(learner.page("/questions?guide=lighthouse-keeper").select("a.row"))
                    .hasSize(2);
            assertThat(learner.get("/questions/lighthouse-keeper/lamp-goes-out").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theSamePackAgainAddsNothing() {
        try (LoadedPack tidied = LoadedPack.imported(database, events, sample)) {
            send("/packs", sample);
            List<String> before = rows();

            assertThat(send("/packs/checks", sample).page().text()).contains("loaded already");
            assertThat(send("/packs", sample).location()).isEqualTo("/packs");
            assertThat(learner.page("/packs").expectFirst(".flash").text()).contains("nothing was changed");
            assertThat(rows()).isEqualTo(before);
        }
    }

    @Test
    void aNewerVersionSaysWhatItChangesAndThenChangesIt() {
        SamplePack newer = sample.version(4)
                .without(SamplePack.FOG)
                .with(SamplePack.LAMP, "minutes: 4", "minutes: 5")
                .with(
                        "questions/003-storm.md",
                        sample.text(SamplePack.FOG)
                                .replace("id: fog-for-a-week", "id: storm")
                                .replace("number: 2", "number: 3"));
        try (LoadedPack tidied = LoadedPack.imported(database, events, sample)) {
            send("/packs", sample);

            String checked = send("/packs/checks", newer)
                    .page()
                    .expectFirst(".pack-import div[role=status]")
                    .text();
            assertThat(checked)
                    .contains("replace version 3", "One new question", "One question changed", "One question retired")
                    .doesNotContain("Topics, tips, FAQ");

            assertThat(send("/packs", newer).status()).isEqualTo(303);
            assertThat(learner.page("/questions?guide=lighthouse-keeper")
                            .select("a.row")
                            .eachAttr("href"))
                    .hasSize(2)
                    .noneMatch(address -> address.contains("fog-for-a-week"));
            assertThat(refusal(send("/packs", sample))).startsWith("A later version");
            assertThat(refusal(send("/packs/checks", sample))).startsWith("A later version");
            assertThat(refusal(send("/packs", newer.with(SamplePack.LAMP, "minutes: 5", "minutes: 6"))))
                    .startsWith("This version of the guide is here already with other content");
        }
    }

    @Test
    void whatIsExportedIsWhatWasImportedByteForByte() {
        SamplePack windows =
                sample.with(SamplePack.LAMP, sample.text(SamplePack.LAMP).replace("\n", "\r\n"));
        try (LoadedPack tidied = LoadedPack.imported(database, events, sample)) {
            send("/packs", windows);

            byte[] exported = learner.download("/packs/lighthouse-keeper.zip");
            assertThat(exported).isEqualTo(PackArchive.write("lighthouse-keeper", windows.files()));
            tidied.close();
            assertThat(learner.upload("/packs", "pack", exported).status()).isEqualTo(303);
            assertThat(learner.download("/packs/lighthouse-keeper.zip")).isEqualTo(exported);
        }
    }

    @Test
    void theGuideThatComesAlongIsExportedAndNeverReplaced() throws IOException {
        byte[] exported = learner.download("/packs/" + GUIDE + ".zip");

        PackFiles files = PackArchive.read(() -> new ByteArrayInputStream(exported));
        assertThat(files.digest())
                .isEqualTo(requireNonNull(BuiltInPacks.read().get(GUIDE)).digest());
        for (String address : List.of("/packs", "/packs/checks")) {
            assertThat(refusal(learner.upload(address, "pack", exported)))
                    .startsWith("This guide comes with Greenroom");
        }
        assertThat(learner.get("/packs/no-such-guide.zip").status()).isEqualTo(404);
    }

    @Test
    void everyMistakeIsNamedAndNothingIsLoaded() {
        SamplePack wrong = sample.with(SamplePack.LAMP, "minutes: 4", "minutes: 40")
                .with(SamplePack.GUIDE, "language: en", "language: <b>")
                .without("faq.yaml");
        List<String> before = rows();

        for (String address : List.of("/packs", "/packs/checks")) {
            Answer refused = send(address, wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refusal(refused)).startsWith("3 things are wrong");
            assertThat(refused.page().select(".pack-problems tbody tr").eachText())
                    .containsExactly(
                            "faq.yaml line 1 this file, which is missing",
                            "guide.yaml line 5 language a language as in BCP 47, such as en or pt-BR",
                            SamplePack.LAMP + " line 10 minutes a whole number from 2 to 10");
        }
        assertThat(refusal(learner.upload(
                        "/packs", "pack", new Zip().with("../x", "x").bytes())))
                .startsWith("One thing is wrong");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatIsNoArchiveOrTooLargeIsRefusedInASentence() {
        assertThat(refusal(learner.post("/packs", Map.of()))).isEqualTo("Choose a file first.");
        assertThat(refusal(learner.upload("/packs", "pack", new byte[0]))).isEqualTo("Choose a file first.");
        assertThat(refusal(learner.upload("/packs", "pack", new byte[100]))).startsWith("This is not a whole");
        assertThat(refusal(learner.upload("/packs", "pack", new byte[PackArchive.MOST_BYTES + 1])))
                .startsWith("This pack is larger than 10 MB");
        Answer larger = learner.upload("/packs", "pack", new byte[49 * 1024 * 1024]);
        assertThat(larger.status()).isEqualTo(413);
        assertThat(larger.page().text()).contains("larger than Greenroom takes");
    }

    @RepeatedTest(3)
    void ofTwoImportsAtTheSameMomentOneLoadsTheGuide() throws Exception {
        SamplePack other = sample.with(SamplePack.LAMP, "minutes: 4", "minutes: 5");
        try (LoadedPack tidied = LoadedPack.imported(database, events, sample)) {
            learner.page("/packs");
            anotherLearner.page("/packs");
            ExecutorService both = Executors.newFixedThreadPool(2);
            Future<Answer> one = both.submit(() -> send("/packs", sample));
            Future<Answer> two = both.submit(() -> anotherLearner.upload("/packs", "pack", other.zip()));
            both.shutdown();

            assertThat(List.of(one.get().status(), two.get().status())).containsExactlyInAnyOrder(303, 422);
            byte[] loaded = (one.get().status() == 303 ? sample : other).zip();
            assertThat(learner.upload("/packs", "pack", loaded).status()).isEqualTo(303);
            assertThat(learner.download("/packs/lighthouse-keeper.zip"))
                    .isEqualTo(PackArchive.write(
                            "lighthouse-keeper", PackArchive.read(() -> new ByteArrayInputStream(loaded))));
        }
    }

    private Answer send(String address, SamplePack pack) {
        return learner.upload(address, "pack", pack.zip());
    }

    private static String refusal(Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        return refused.page().expectFirst("#pack-problem").text();
    }

    /** What is known of guides: ids stay, so that none was written anew. */
    private List<String> rows() {
        return jdbc.sql("select concat(id, ' ', version, ' ', digest) from guide order by slug")
                .query(String.class)
                .list();
    }
}
