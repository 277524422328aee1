package dev.greenroom.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.Statements;
import dev.greenroom.Visitor.Answer;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

class PacksIT extends IntegrationTest {

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

        assertThat(BuiltInPacks.read()).extracting(PackFiles::digest).contains(digest);
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
        int one = secondLook();

        try (LoadedPack loaded = new LoadedPack(database, events, SamplePack.asWritten())) {
            assertThat(secondLook()).isEqualTo(one);
        }
    }

    /** The first one after a change reads the guides anew. */
    private int secondLook() {
        learner.page("/packs");
        return Statements.during(() -> learner.page("/packs"));
    }

    @Test
    void takesNoPostYet() {
        assertThat(learner.post("/packs", Map.of()).status()).isEqualTo(405);
    }
}
