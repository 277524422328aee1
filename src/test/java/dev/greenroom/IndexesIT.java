package dev.greenroom;

import static java.util.Objects.requireNonNull;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenroom.review.HeavyLearner;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * What people do fills tables without end, so no statement may go through all rows of one: each finds its rows by an
 * index, on either database.
 */
@Import(IndexesIT.Noting.class)
class IndexesIT extends IntegrationTest {

    /** Tables as large as the guides, which their authors decide. */
    private static final Set<String> OF_GUIDES = Set.of(
            "guide",
            "topic",
            "question",
            "key_point",
            "phrasing",
            "misconception",
            "red_flag",
            "source",
            "rubric_dimension",
            "tip",
            "tip_task",
            "faq_entry",
            "pack_file",
            "point_vector",
            "review_weights");

    /** Holds what has yet to be done, and so never much. */
    private static final String OF_WORK = "event_publication";

    /** What is inserted without looking anything up has no plan. */
    private static final Pattern READS = Pattern.compile("^(?!insert)|\\bselect\\b", CASE_INSENSITIVE);

    private static final List<String> PAGES = List.of(
            "/",
            "/questions?status=to-improve&status=bookmarked",
            Belongings.QUESTION,
            "/guides",
            "/guides/" + GUIDE + "/reading?topic=consistency",
            "/interviews",
            "/interviews/new",
            "/reviews",
            "/plan",
            "/plan.ics",
            "/progress",
            "/tips",
            "/packs",
            "/account",
            "/account/data",
            "/account/data.md");

    private static final int OTHERS = 12;
    private static final int QUESTIONS = 60;
    private static final int TIMES_EACH = 3;

    @Autowired
    private SentSql sent;

    @Autowired
    private DataSource database;

    @TestConfiguration(proxyBeanMethods = false)
    static class Noting {

        @Bean
        static SentSql sentSql() {
            return new SentSql();
        }
    }

    @Test
    void noStatementGoesThroughAllThatPeopleDid() throws SQLException {
        DataSource direct = requireNonNull(((DelegatingDataSource) database).getTargetDataSource());
        JdbcTemplate jdbc = new JdbcTemplate(direct);
        IntStream.range(0, OTHERS).forEach(other -> practise(visitor(), jdbc));
        practise(learner, jdbc);
        jdbc.execute("analyze");

        Set<String> statements = sent.during(this::doEverything);

        try (Connection connection = direct.getConnection()) {
            Map<String, Set<String>> scanning = new TreeMap<>();
            for (String statement : statements) {
                if (READS.matcher(statement).find()) {
                    Set<String> scanned = Plan.of(connection, statement).scanned();
                    scanned.removeAll(OF_GUIDES);
                    scanned.remove(OF_WORK);
                    scanning.put(statement, scanned);
                }
            }
            assertThat(scanning).hasSizeGreaterThan(100);
            scanning.values().removeIf(Set::isEmpty);
            assertThat(scanning).isEmpty();
        }
    }

    @Test
    void takingMuchAlongReadsSomeOfItAtATime() {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        practise(learner, jdbc);

        assertThat(sent.count(() -> learner.download("/account/data.json"))).isLessThan(QUESTIONS);
        assertThat(sent.count(() -> learner.get("/account/data.md"))).isLessThan(QUESTIONS);
    }

    /** Without one, deleting a row goes through all that may refer to it. */
    @Test
    void everyForeignKeyHasAnIndex() {
        assumeTrue(TestDatabase.isPostgres(), "H2 makes them by itself");
        assertThat(new JdbcTemplate(database).queryForList("""
                        select conrelid::regclass || ' ' || conname from pg_constraint
                        where contype = 'f' and not exists (
                          select 1 from pg_index where indrelid = conrelid and indkey[0] = conkey[1])""", String.class)).isEmpty();
    }

    private static void practise(Visitor visitor, JdbcTemplate jdbc) {
        visitor.post("/plan/minutes", Map.of("minutes", "30"));
        UUID id = jdbc.queryForList("select id from learner order by created_at desc limit 1", UUID.class)
                .get(0);
        new HeavyLearner(jdbc, id, LocalDate.now(ZoneOffset.UTC)).practise(GUIDE, QUESTIONS, TIMES_EACH);
        jdbc.update("""
                insert into other_version (answer_id, id, step, text, reason, tab, kept_at)
                select id, id, 'ANSWER', 'Other words.', 'REPLACED', 'tab', opened_at from answer where learner_id = ?""", id);
    }

    private void doEverything() {
        Everything.of(learner, "My words");
        Belongings.of(learner).pages().forEach(learner::page);
        PAGES.forEach(learner::get);
        review();
        byte[] data = learner.download("/account/data.json");
        assertThat(anotherLearner.upload("/account/imports", "data", data).status())
                .isEqualTo(303);
        Member.of(anotherLearner);
        Element deletion = anotherLearner.page("/account").expectFirst("form[action=/account/deletions]");
        assertThat(anotherLearner
                        .submit(deletion, Map.of("confirmation", Member.PASSWORD))
                        .status())
                .isEqualTo(303);
        learner.post("/account/sessions/removals", Map.of());
        learner.post("/logout", Map.of());
    }

    private void review() {
        Element reveal = learner.page("/reviews").expectFirst("form[action$=reveals]");
        Element rating =
                learner.page(learner.submit(reveal, Map.of()).location()).expectFirst("form[action$=ratings]");
        Visitor.Answer next = learner.submit(rating, Map.of("grade", "good"));
        learner.submit(learner.page(next.location()).expectFirst("form[action$=undos]"), Map.of());
    }
}
