package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.greenroom.IntegrationTest;
import dev.greenroom.Member;
import dev.greenroom.Visitor.Answer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A database that gives no connection, here because others have all of them. */
@SmallInstance
class DatabaseAwayIT extends IntegrationTest {

    @Autowired
    private HikariDataSource database;

    @Autowired
    private SmallInstance.Interrupted interrupted;

    private final List<Connection> taken = new ArrayList<>();

    @BeforeEach
    void takeAllConnections() throws SQLException {
        clock.advance(Duration.ofMinutes(2));
        learner.get("/");
        learner.post("/reviews/limits", Map.of("limit", "20"));
        take();
    }

    private void take() throws SQLException {
        for (int at = 0; at < database.getMaximumPoolSize(); at++) {
            taken.add(database.getConnection());
        }
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    void aPageSaysSoAndAllWorksAgainAfterwards() throws SQLException {
        Answer away = learner.get("/reviews");

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(away.page().text()).contains("The database does not answer");
        assertThat(away.body()).doesNotContain("Exception", "\tat ");

        giveThemBack();
        assertThat(learner.get("/reviews").status()).isEqualTo(200);
    }

    @Test
    void whatIsSentGetsTheSameAnswer() {
        assertThat(learner.post("/reviews/limits", Map.of("limit", "30")).status())
                .isEqualTo(503);
    }

    @Test
    void whatWasTypedIsSentAgainWhenItIsBack() throws SQLException {
        String note = "/questions/" + GUIDE + "/consensus/notes";

        Answer away = learner.post(note, Map.of("text", "Typed while it was away"));

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.page().expectFirst("main textarea").wholeText())
                .isEqualToIgnoringNewLines("Typed while it was away");

        giveThemBack();
        assertThat(learner.submit(away.page().expectFirst("main form"), Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(learner.page("/questions/" + GUIDE + "/consensus")
                        .expectFirst("#note-text")
                        .text())
                .isEqualTo("Typed while it was away");
    }

    @Test
    void aFaultOfOursIsNoDatabaseThatIsAway() throws SQLException {
        giveThemBack();

        Answer seen = learner.get("/fault");
        Answer sent = learner.post("/fault", Map.of("text", "Typed in vain"));
        Answer fetched = learner.get("/fault", Map.of("Accept", "application/json"));

        for (Answer fault : List.of(seen, sent, fetched)) {
            assertThat(fault.status()).isEqualTo(500);
            assertThat(fault.body()).doesNotContain("Exception", "\tat ", "the log alone");
        }
        assertThat(seen.page().expectFirst("h1").text()).isEqualTo("That is our fault");
        assertThat(seen.page().select("main a[href=/questions]")).hasSize(1);
        assertThat(sent.page().expectFirst("main textarea").wholeText()).isEqualToIgnoringNewLines("Typed in vain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/data.json", "/account/data.md"})
    void aFileThatBreaksOffDoesNotEndAsIfItWereWhole(String file) throws SQLException {
        giveThemBack();
        interrupted.after(10_000, this::goAway);

        assertThatThrownBy(() -> learner.get(file)).hasCauseInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/data.json", "/account/data.md"})
    void aFileOfWhichNothingWasSentYetGetsTheSameAnswer(String file) throws SQLException {
        giveThemBack();
        interrupted.after(1, this::goAway);

        assertThat(learner.get(file).status()).isEqualTo(503);
    }

    private void goAway() {
        try {
            take();
        } catch (SQLException busy) {
            throw new IllegalStateException(busy);
        }
    }

    @Test
    void theInstanceLivesButIsNotReady() throws SQLException {
        assertThat(learner.get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(learner.get("/actuator/health/liveness").status()).isEqualTo(200);

        giveThemBack();
        assertThat(learner.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    /** The filter that looks a session up comes before every page, also before that of an error. */
    @Test
    void whoIsSignedInReadsTheSame() throws SQLException {
        giveThemBack();
        Member.of(learner);
        takeAllConnections();

        Answer away = learner.get("/reviews");

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.page().text()).contains("The database does not answer");
    }

    @Test
    void nobodyNeedsTwoConnectionsAtOnce() throws SQLException {
        taken.remove(0).close();

        String question = "/questions/" + GUIDE + "/consistency-per-operation";
        assertThat(anotherLearner.post(question + "/answers", Map.of()).status())
                .isEqualTo(303);
        assertThat(visitor().post(question + "/reveals", Map.of()).status()).isEqualTo(303);
        assertThat(visitor().post("/interviews", Map.of()).status()).isEqualTo(303);
        Member member = Member.of(visitor());
        assertThat(member.signIn(visitor()).status()).isEqualTo(303);
    }
}
