package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.IntegrationTest;
import dev.greenroom.platform.NotFound;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While an answer is judged, its connection is there for others. */
class EarlyJudgingIT extends IntegrationTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consistency-per-operation";

    @Autowired
    private ApplicationContext app;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAnswerIsJudgedBeforeItsTransactionAndIsMarkedInIt() {
        AnswerPage page = AnswerPage.begin(learner, QUESTION);
        try (ListeningJudge judge = new ListeningJudge(app)) {
            judge.bean(Practice.class)
                    .submit(owner(page), id(page), new Written("It depends on the operation.", 0, "", 0), null);

            assertThat(judge.heardInTransaction()).isNotEmpty().containsOnly(false);
        }
        assertThat(page.show().select(".judged")).isNotEmpty();
    }

    @Test
    void soIsAnotherVersionThatBecomesTheAnswer() {
        AnswerPage page = AnswerPage.begin(learner, QUESTION);
        Element form = page.show().expectFirst("form[action$=/submission]");
        learner.submit(form, Map.of("text", "It depends."));
        learner.submit(form, Map.of("text", "It depends on what breaks."));
        UUID version =
                UUID.fromString(page.show().expectFirst("button[name=version]").val());
        try (ListeningJudge judge = new ListeningJudge(app)) {
            judge.bean(Practice.class).adopt(owner(page), id(page), version);

            assertThat(judge.heardInTransaction()).isNotEmpty().containsOnly(false);
        }
        assertThat(page.show().select(".judged")).isNotEmpty();
    }

    @Test
    void soIsWhatWasWrittenBeforeASkip() {
        AnswerPage page = AnswerPage.begin(learner, QUESTION);
        page.skip("It depends on the operation.");
        try (ListeningJudge judge = new ListeningJudge(app)) {
            judge.bean(Practice.class).adopt(owner(page), id(page), Step.ANSWER);

            assertThat(judge.heardInTransaction()).isNotEmpty().containsOnly(false);
        }
        assertThat(page.show().select(".judged")).isNotEmpty();
    }

    @Test
    void anAnswerIsNeverLostToItsJudge() {
        AnswerPage page = AnswerPage.begin(learner, QUESTION);
        try (ListeningJudge judge = new ListeningJudge(app)) {
            judge.breaks();
            judge.bean(Practice.class)
                    .submit(owner(page), id(page), new Written("It depends on the operation.", 0, "", 0), null);

            assertThat(judge.heardInTransaction()).isNotEmpty();
        }
        assertThat(page.words()).isEqualTo("It depends on the operation.");
        assertThat(page.show().select(".judged")).isEmpty();
        page.mark(0, "made");
        assertThat(page.show().select(".point.made")).hasSize(1);
    }

    @Test
    void nothingIsJudgedForWhoeverNamesTheAnswerOfSomebodyElse() {
        AnswerPage page = AnswerPage.begin(learner, QUESTION);
        try (ListeningJudge judge = new ListeningJudge(app)) {
            Practice practice = judge.bean(Practice.class);
            Written written = new Written("It depends.", 0, "", 0);

            assertThatThrownBy(() -> practice.submit(UUID.randomUUID(), id(page), written, null))
                    .isInstanceOf(NotFound.class);
            assertThat(judge.heardInTransaction()).isEmpty();
        }
    }

    private static UUID id(AnswerPage page) {
        return UUID.fromString(page.path().substring(page.path().lastIndexOf('/') + 1));
    }

    private UUID owner(AnswerPage page) {
        return jdbc.sql("select learner_id from answer where id = ?")
                .param(id(page))
                .query(UUID.class)
                .single();
    }
}
