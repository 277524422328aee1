package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What becomes of rows that are older than a migration; in all other tests each of them finds an empty database. */
class MigrationsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-03-01T12:00:00Z");

    private final DataSource database = new DriverManagerDataSource(TestDatabase.emptyUrl(), TestDatabase.user(), "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    private final UUID learner = UUID.randomUUID();
    private final UUID guide = UUID.randomUUID();
    private final UUID topic = UUID.randomUUID();

    @Test
    void everythingComesBackOnTheDayOfTheInterviewItself() {
        migrate("8");
        learner();
        horizon("keeper", DAY);
        horizon("pilot", DAY.plusDays(30));

        migrate("9");

        assertThat(values("select guide, closing_day from review_horizon", LocalDate.class))
                .containsOnly(entry("keeper", DAY), entry("pilot", DAY.plusDays(30)));
    }

    @Test
    void aCardKnowsHowItsLastReviewWent() {
        migrate("9");
        learner();
        guide();
        UUID byMarks = card("by marks");
        reviewed(byMarks, "AGAIN", null);
        reviewed(byMarks, "GOOD", null);
        UUID byChoice = card("by choice");
        reviewed(byChoice, "EASY", null);
        reviewed(byChoice, "GOOD", "HARD");
        UUID inTheHead = card("in the head");
        reviewed(inTheHead, "EASY", "GOOD");
        reviewed(inTheHead, null, "AGAIN");

        migrate("10");

        assertThat(values("select guide, last_grade from review_card", String.class))
                .containsOnly(entry("by marks", "GOOD"), entry("by choice", "HARD"), entry("in the head", "AGAIN"));
    }

    @Test
    void pointsThatNobodyDecidedAreCounted() {
        migrate("19");
        learner();
        guide();
        UUID decided = answer("decided", "SOLID");
        marked(decided, "MADE", "UNDECIDED");
        marked(decided, "NOT_MADE", null);
        marked(decided, null, "MADE");
        UUID halfDecided = answer("half decided", "PARTIAL");
        marked(halfDecided, null, "UNDECIDED");
        marked(halfDecided, "MADE", null);
        marked(halfDecided, null, null);
        marked(halfDecided, "UNDECIDED", "MADE");
        marked(answer("not rated", null), null, "UNDECIDED");

        migrate("20");

        assertThat(values("select answer_text, undecided from answer", Integer.class))
                .containsOnly(entry("decided", 0), entry("half decided", 3), entry("not rated", 0));
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void learner() {
        write("insert into learner (id, token_hash, created_at) values (?, 'hash', ?)", learner, THEN);
    }

    private void horizon(String name, LocalDate day) {
        write(
                "insert into review_horizon (id, learner_id, guide, horizon_day) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                learner,
                name,
                day);
    }

    private void guide() {
        write("""
                insert into guide (id, slug, role, title, summary, language, version, digest, introduction, conclusion)
                values (?, 'keeper', 'Keeper', 'Keeper interviews', '', 'en', 1, '', '', '')""", guide);
        write("""
                insert into topic (id, guide_id, slug, title, summary, position, retired)
                values (?, ?, 'light', 'The light', '', 0, false)""", topic, guide);
    }

    private UUID question() {
        UUID id = UUID.randomUUID();
        write("""
                insert into question (id, guide_id, topic_id, slug, number, short_name, text, theme, kind, level, minutes,
                  answer, example, retired)
                values (?, ?, ?, ?, 1, '', '', '', 'TECHNICAL', 'SENIOR', 3, '', '', false)""", id, guide, topic, id.toString());
        return id;
    }

    private UUID card(String name) {
        UUID id = UUID.randomUUID();
        write("""
                insert into review_card (id, learner_id, question_id, guide, stability, difficulty, reviewed_day, due_day,
                  last_entry)
                values (?, ?, ?, ?, 2, 5, ?, ?, ?)""", id, learner, question(), name, DAY, DAY, id);
        return id;
    }

    /** The last review of a card, for now. */
    private void reviewed(UUID card, @Nullable String rated, @Nullable String chosen) {
        UUID id = UUID.randomUUID();
        write("""
                insert into review_log (id, card_id, learner_id, reviewed_day, reviewed_at, rated, chosen, was_due,
                  elapsed_days, weights, stability, difficulty)
                values (?, ?, ?, ?, ?, ?, ?, true, 0, 'fsrs-6/2025', 2, 5)""", id, card, learner, DAY, THEN, rated, chosen);
        write("update review_card set last_entry = ? where id = ?", id, card);
    }

    private UUID answer(String text, @Nullable String rating) {
        UUID id = UUID.randomUUID();
        write("""
                insert into answer (id, learner_id, question_id, opened_at, answered, answer_text, answer_revision,
                  answer_tab, answer_counter, answer_asked_at, rating, at_least, made, points, coverage)
                values (?, ?, ?, ?, true, ?, 1, '', 0, ?, ?, false, 0, 0, 0)""", id, learner, question(), THEN, text, THEN, rating);
        return id;
    }

    private void marked(UUID answer, @Nullable String byLearner, @Nullable String byAssessor) {
        UUID point = UUID.randomUUID();
        write("""
                insert into key_point (id, question_id, slug, position, point, weight, probe, retired)
                select cast(? as uuid), question_id, ?, 0, '', 'MUST', '', false from answer where id = ?""", point, point.toString(), answer);
        write("""
                insert into mark (answer_id, key_point_id, point, weight, position, learner, assessor)
                values (?, ?, '', 'MUST', 0, ?, ?)""", answer, point, byLearner, byAssessor);
    }

    private void write(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private <T> Map<String, T> values(String sql, Class<T> type) {
        Map<String, T> values = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            values.put(row.getString(1), row.getObject(2, type));
        });
        return values;
    }
}
