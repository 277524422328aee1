package dev.greenroom.review;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes somebody's years of practice straight into the tables: for each question an answer with marks, a card, and
 * reviews in the head since. About one card in ten is due.
 */
public final class HeavyLearner {

    private static final double LONGEST_STABILITY = 400;
    private static final double LATEST = 1.1;
    private static final int DAYS_BETWEEN = 25;
    private static final int BATCH = 1000;

    private static final String ANSWER = """
            insert into answer (id, learner_id, question_id, opened_at, answered, answer_text, answer_revision, answer_tab,
              answer_counter, answer_asked_at, answer_closed_at, answer_outcome, prediction, rating, at_least, made, points,
              coverage)
            values (?, ?, ?, ?, true, 'My words.', 1, 'tab', 1, ?, ?, 'SUBMITTED', 'SOLID', 'PARTIAL', false, 1, 2, 0.5)""";
    private static final String MARKS = """
            insert into mark (answer_id, key_point_id, point, weight, position, learner)
            select a.id, k.id, k.point, k.weight, k.position, case when k.position = 0 then 'MADE' else 'NOT_MADE' end
            from answer a join key_point k on k.question_id = a.question_id where a.learner_id = ?""";
    private static final String CARD = """
            insert into review_card (id, learner_id, question_id, guide, stability, difficulty, reviewed_day, due_day,
              last_entry, last_grade)
            values (?, ?, ?, ?, ?, 5, ?, ?, ?, 'GOOD')""";
    private static final String ENTRY = """
            insert into review_log (id, card_id, learner_id, reviewed_day, reviewed_at, rated, chosen, was_due, elapsed_days,
              weights, stability, difficulty)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'fsrs-6/2025', ?, 5)""";

    private final JdbcTemplate jdbc;
    private final UUID learner;
    private final LocalDate today;
    private final Random random = new Random(1);
    private final List<Object[]> answers = new ArrayList<>();
    private final List<Object[]> cards = new ArrayList<>();
    private final List<Object[]> entries = new ArrayList<>();

    public HeavyLearner(JdbcTemplate jdbc, UUID learner, LocalDate today) {
        this.jdbc = jdbc;
        this.learner = learner;
        this.today = today;
    }

    /** Practises the first questions of a guide, so many times each: answers once, and reviews in the head since. */
    public void practise(String guide, int questions, int times) {
        practise(guide, questions, times, false);
    }

    /** Answers the first questions of a guide, so many times each. */
    public void answer(String guide, int questions, int times) {
        practise(guide, questions, times, true);
    }

    private void practise(String guide, int questions, int times, boolean answered) {
        jdbc.queryForList("""
                        select q.id from question q join guide g on g.id = q.guide_id
                        where g.slug = ? order by q.number""", UUID.class, guide).stream()
                .limit(questions)
                .forEach(question -> add(question, guide, times, answered));
        jdbc.batchUpdate(ANSWER, answers, BATCH, HeavyLearner::set);
        jdbc.update(MARKS, learner);
        jdbc.batchUpdate(CARD, cards, BATCH, HeavyLearner::set);
        jdbc.batchUpdate(ENTRY, entries, BATCH, HeavyLearner::set);
    }

    private void add(UUID question, String guide, int times, boolean answered) {
        UUID card = UUID.randomUUID();
        double stability = Math.pow(LONGEST_STABILITY, random.nextDouble());
        LocalDate reviewed = today.minusDays((long) (stability * LATEST * random.nextDouble()));
        UUID last = addEntries(question, card, reviewed, stability, times, answered);
        LocalDate due = reviewed.plusDays(Math.max(1, Math.round(stability)));
        cards.add(new Object[] {card, learner, question, guide, stability, reviewed, due, last});
    }

    /** Returns the last one, which is written first. */
    private UUID addEntries(
            UUID question, UUID card, LocalDate reviewed, double stability, int times, boolean answered) {
        UUID last = addTime(question, card, reviewed, answered, stability);
        LocalDate day = reviewed;
        for (int time = times - 1; time > 1; time--) {
            day = day.minusDays(1 + random.nextInt(2 * DAYS_BETWEEN - 1));
            addTime(question, card, day, answered, stability);
        }
        addTime(question, card, day.minusDays(DAYS_BETWEEN), true, stability);
        return last;
    }

    private UUID addTime(UUID question, UUID card, LocalDate day, boolean answered, double stability) {
        UUID entry = addEntry(card, day, answered, stability);
        if (answered) {
            addAnswer(question, entry, noon(day));
        }
        return entry;
    }

    private UUID addEntry(UUID card, LocalDate day, boolean answer, double stability) {
        UUID id = UUID.randomUUID();
        entries.add(new Object[] {
            id,
            card,
            learner,
            day,
            noon(day),
            answer ? "HARD" : null,
            answer ? null : "GOOD",
            !answer,
            DAYS_BETWEEN,
            stability
        });
        return id;
    }

    private void addAnswer(UUID question, UUID id, OffsetDateTime at) {
        answers.add(new Object[] {id, learner, question, at, at, at.plusMinutes(4)});
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    private static void set(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
