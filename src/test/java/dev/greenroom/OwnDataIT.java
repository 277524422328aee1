package dev.greenroom;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.learner.OwnData;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a learner, as a whole: erased, and given to another. */
class OwnDataIT extends IntegrationTest {

    /** What belongs to a learner through another row. */
    private static final List<String> HANGING = List.of("mark", "other_version", "turn");

    @Autowired
    private OwnData ownData;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsErasedStandsInNoTable() {
        String words = "zyzzyva" + UUID.randomUUID();
        Everything.of(learner, words);
        UUID id = id(words);
        Set<UUID> theirs = ids(id);
        Rows before = Rows.of(jdbc);
        assertThat(before.holding(id)).containsAll(Rows.ofLearners(jdbc));
        assertThat(HANGING)
                .allSatisfy(table ->
                        assertThat(theirs).anyMatch(one -> before.holding(one).contains(table)));
        assertThat(before.holding(words)).contains("answer", "other_version", "note", "interview_date");

        ownData.erase(id);

        Rows after = Rows.of(jdbc);
        assertThat(after.holding(words)).isEmpty();
        assertThat(after.holding(id)).isEmpty();
        assertThat(theirs).allSatisfy(one -> assertThat(after.holding(one)).isEmpty());
    }

    @Test
    void whatIsErasedIsTheLearnersOwnAlone() {
        String words = "zyzzyva" + UUID.randomUUID();
        Belongings others = Belongings.of(anotherLearner);
        List<String> before = others.words(anotherLearner);
        Everything.of(learner, words);

        ownData.erase(id(words));
        ownData.erase(UUID.randomUUID());

        assertThat(others.words(anotherLearner)).isEqualTo(before);
    }

    @Test
    void whoWasErasedBeginsAgainAsAVisitor() {
        String words = "zyzzyva" + UUID.randomUUID();
        Everything.of(learner, words);

        ownData.erase(id(words));

        assertThat(learner.page("/plan").select(".plan-dates form")).isEmpty();
        assertThat(learner.page(Belongings.QUESTION).text()).doesNotContain(words);
        assertThat(learner.post(Belongings.QUESTION + "/notes", Map.of("text", words))
                        .status())
                .isEqualTo(303);
        assertThat(learner.page(Belongings.QUESTION).text()).contains(words);
    }

    @Test
    void everythingOfOneLearnerBecomesTheOthers() {
        String words = "zyzzyva" + UUID.randomUUID();
        Everything.of(anotherLearner, words);
        UUID guest = id(words);
        UUID account = begun(learner);
        Rows before = Rows.of(jdbc);

        ownData.merge(guest, account);

        Rows after = Rows.of(jdbc);
        assertThat(after.holding(guest)).isEmpty();
        Set<String> moved = Rows.ofLearners(jdbc);
        assertThat(after.holding(account)).containsAll(moved);
        assertThat(after.holding(words)).isEqualTo(before.holding(words));
        assertThat(learner.page(Belongings.QUESTION).text()).contains(words + " as noted");
        assertThat(learner.page("/plan").text()).contains(words);
        assertThat(learner.page("/interviews").select("main a[href$=/report]")).hasSize(1);
    }

    @Test
    void ofWhatThereIsOnceTheAccountsOwnStays() {
        String theirs = "guest" + UUID.randomUUID();
        String own = "account" + UUID.randomUUID();
        Everything.of(anotherLearner, theirs);
        Everything.of(learner, own);
        learner.post("/plan/minutes", Map.of("minutes", "90"));
        UUID account = id(own);
        String running = running(account);

        ownData.merge(id(theirs), account);

        assertThat(running(account)).isEqualTo(running);
        assertThat(learner.page("/interviews").select("main a[href$=/report]")).hasSize(3);
        assertThat(learner.page("/plan").expectFirst("input[name=minutes]").val())
                .isEqualTo("90");
        Document question = learner.page(Belongings.QUESTION);
        assertThat(question.text()).contains(own + " as noted", theirs + " as noted");
        assertThat(Rows.of(jdbc).holding(theirs + " as drafted")).containsExactly("other_version");
        String open = learner.submit(question.expectFirst("form[action$=/answers]"), Map.of())
                .location();
        assertThat(learner.page(open).expectFirst("textarea").text()).isEqualTo(own + " as drafted");
        assertThat(learner.page("/plan").select(".plan-dates form")).hasSize(2);
    }

    @Test
    void twoLongNotesBecomeOneWithoutLosingAWord() {
        UUID guest = begun(anotherLearner);
        UUID account = begun(learner);
        lengthen(guest, "g".repeat(20_000));
        lengthen(account, "a".repeat(20_000));

        ownData.merge(guest, account);

        assertThat(jdbc.sql("select text from note where learner_id = ?")
                        .param(account)
                        .query(String.class)
                        .single())
                .isEqualTo("a".repeat(20_000) + "\n\n" + "g".repeat(20_000));
    }

    /** As files make notes that are brought again and again. */
    private void lengthen(UUID learner, String text) {
        jdbc.sql("update note set text = ? where learner_id = ?")
                .params(text, learner)
                .update();
    }

    @Test
    void anOpenAnswerWithoutAWordGivesWayToTheGuests() {
        String words = "guest" + UUID.randomUUID();
        new Everything(anotherLearner, words).practise();
        UUID account = begun(learner);
        learner.submit(learner.page(Belongings.QUESTION).expectFirst("form[action$=/answers]"), Map.of());

        ownData.merge(id(words), account);

        String open = learner.submit(learner.page(Belongings.QUESTION).expectFirst("form[action$=/answers]"), Map.of())
                .location();
        assertThat(learner.page(open).expectFirst("textarea").text()).isEqualTo(words + " as drafted");
    }

    @Test
    void aCardOfBothIsWorkedOutFromBothLogs() {
        String theirs = "guest" + UUID.randomUUID();
        String own = "account" + UUID.randomUUID();
        new Everything(anotherLearner, theirs).practise();
        clock.advance(Duration.ofDays(3));
        new Everything(learner, own).practise();
        UUID account = id(own);

        ownData.merge(id(theirs), account);

        assertThat(jdbc.sql("select elapsed_days from review_log where learner_id = ? order by reviewed_at")
                        .param(account)
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 3);
        assertThat(jdbc.sql("""
                        select count(*) from review_card c join review_log l on l.id = c.last_entry and l.card_id = c.id
                        where c.learner_id = ? and c.stability = l.stability and c.reviewed_day = l.reviewed_day""").param(account).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aLearnerMergedWithThemselvesStaysAsTheyAre() {
        String words = "zyzzyva" + UUID.randomUUID();
        new Everything(learner, words).practise();
        UUID id = id(words);

        ownData.merge(id, id);

        assertThat(Rows.of(jdbc).holding(words)).contains("answer", "other_version");
    }

    /** Somebody of whom something is kept. */
    private UUID begun(Visitor visitor) {
        String words = "begun" + UUID.randomUUID();
        visitor.post(Belongings.QUESTION + "/notes", Map.of("text", words));
        return jdbc.sql("select learner_id from note where text = ?")
                .param(words)
                .query(UUID.class)
                .single();
    }

    /** The one who wrote that. */
    private UUID id(String words) {
        return jdbc.sql("select learner_id from answer where answer_text = ?")
                .param(words + " as said")
                .query(UUID.class)
                .single();
    }

    private String running(UUID learner) {
        return jdbc.sql("select id from interview where running_learner_id = ?")
                .param(learner)
                .query(UUID.class)
                .single()
                .toString();
    }

    /** The ids of what is theirs. */
    private Set<UUID> ids(UUID learner) {
        return Stream.of("answer", "interview", "review_card", "review_log", "interview_date", "review_horizon")
                .flatMap(table -> jdbc
                        .sql("select id from %s where learner_id = ?".formatted(table))
                        .param(learner)
                        .query(UUID.class)
                        .list()
                        .stream())
                .collect(toSet());
    }
}
