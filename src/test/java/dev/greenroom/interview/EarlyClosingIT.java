package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import dev.greenroom.answer.ListeningJudge;
import dev.greenroom.answer.Step;
import dev.greenroom.answer.Written;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole class may submit at once, and all of its interviews may end at the same moment: judging holds no connection. */
class EarlyClosingIT extends IntegrationTest {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAnswerAndItsFollowUpAreJudgedBeforeTheTransaction() {
        Sitting sitting = Sitting.start(learner);

        judgesEarly(
                (judge, owner) ->
                        judge.bean(Conduct.class).answer(owner, sitting.id(), sent(Step.ANSWER, "It depends.")),
                sitting);
        assertThat(sitting.place()).isEqualTo("1 follow-up");
        judgesEarly(
                (judge, owner) ->
                        judge.bean(Conduct.class).answer(owner, sitting.id(), sent(Step.FOLLOW_UP, "On what breaks.")),
                sitting);

        assertThat(sitting.place()).isEqualTo("2 answer");
    }

    @Test
    void soIsWhatWasWrittenWhenTheLearnerEndsIt() {
        Sitting sitting = drafted();

        judgesEarly((judge, owner) -> judge.bean(Conduct.class).end(owner, sitting.id(), Optional.empty()), sitting);

        assertThat(sitting.report().select(".report-judged")).isNotEmpty();
    }

    @Test
    void soIsWhatWasWrittenWhenItsTimeIsUp() {
        Sitting sitting = drafted();
        endTheTime(sitting);

        judgesEarly((judge, owner) -> judge.bean(Stage.class).look(owner, sitting.id()), sitting);

        assertThat(sitting.report().select(".report-judged")).isNotEmpty();
    }

    @Test
    void soItIsWhenTheReportIsAskedForFirst() {
        Sitting sitting = drafted();
        endTheTime(sitting);

        judgesEarly((judge, owner) -> judge.bean(Reports.class).find(owner, sitting.id()), sitting);
    }

    @Test
    void soItIsWhenADraftComesTooLate() {
        Sitting sitting = drafted();
        endTheTime(sitting);

        judgesEarly((judge, owner) -> judge.bean(HeldAnswers.class).settle(sitting.id()), sitting);
    }

    @Test
    void whatArrivedInTimeIsInTimeHoweverLongItIsJudged() {
        Sitting sitting = drafted();
        endTheTimeAt(sitting, clock.instant().plusSeconds(10));
        try (ListeningJudge judge = new ListeningJudge(app)) {
            judge.meanwhile(() -> clock.advance(Duration.ofSeconds(30)));

            judge.bean(Conduct.class)
                    .answer(owner(sitting), sitting.id(), sent(Step.ANSWER, "It depends on what breaks."));
        }

        assertThat(sitting.report().expectFirst(".said").text()).isEqualTo("It depends on what breaks.");
        assertThat(sitting.report().text()).doesNotContain("Arrived late", "Closed by the clock");
    }

    private static Sent sent(Step step, String text) {
        return new Sent(1, step, new Written(text, 0, "", 0), null);
    }

    private Sitting drafted() {
        Sitting sitting = Sitting.start(learner);
        String draft = sitting.page().expectFirst("[data-draft]").attr("data-draft") + "/draft?step=answer";
        learner.json("PUT", draft, "{\"text\":\"It depends.\",\"tab\":\"desk\",\"base\":0,\"counter\":1}");
        return sitting;
    }

    private void endTheTime(Sitting sitting) {
        endTheTimeAt(sitting, clock.instant().minusSeconds(10));
    }

    private void endTheTimeAt(Sitting sitting, Instant end) {
        jdbc.sql("update interview set ends_at = ? where id = ?")
                .params(end.atOffset(ZoneOffset.UTC), sitting.id())
                .update();
    }

    private void judgesEarly(BiConsumer<ListeningJudge, UUID> work, Sitting sitting) {
        try (ListeningJudge judge = new ListeningJudge(app)) {
            work.accept(judge, owner(sitting));

            assertThat(judge.heardInTransaction()).isNotEmpty().containsOnly(false);
        }
    }

    private UUID owner(Sitting sitting) {
        return jdbc.sql("select learner_id from interview where id = ?")
                .param(sitting.id())
                .query(UUID.class)
                .single();
    }
}
