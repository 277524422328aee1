package dev.greenroom.history;

import static java.util.stream.Collectors.toSet;

import dev.greenroom.history.Findings.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what the database has in the end against what clients were told. */
final class Aftermath {

    private static final Map<String, String> COLUMNS = Map.of("answer", "answer", "follow-up", "follow_up");

    private final JdbcClient jdbc;
    private final StepHistories histories;
    private final Findings findings;

    Aftermath(JdbcClient jdbc, StepHistories histories, Findings findings) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.findings = findings;
    }

    void check(int learners) {
        histories.all().forEach((place, history) -> history.check(outcome(place), findings));
        COLUMNS.keySet().forEach(this::checkPlaces);
        none(Sort.DUPLICATED, "answers opened by one click", unknown("answer where holder is null", histories.opened));
        none(Sort.DUPLICATED, "interviews started by one click", unknown("interview", histories.started));
        checkReviews();
        long known = jdbc.sql("select count(*) from learner").query(Long.class).single();
        none(known > learners ? Sort.DUPLICATED : Sort.LOST, "learners", List.of((int) Math.abs(known - learners)));
    }

    private StepHistory.Outcome outcome(String place) {
        String[] parts = place.split("/");
        UUID answer = UUID.fromString(parts[0]);
        Set<Typed> beside = jdbc
                .sql("select text from other_version where answer_id = ?")
                .param(answer)
                .query(String.class)
                .list()
                .stream()
                .flatMap(text -> Typed.read(text).stream())
                .filter(typed -> typed.place().equals(place))
                .collect(toSet());
        return jdbc.sql("select %1$s_text, %1$s_revision, %1$s_closed_at from answer where id = ?"
                        .formatted(COLUMNS.get(parts[1])))
                .param(answer)
                .query((row, number) -> new StepHistory.Outcome(
                        Typed.read(row.getString(1)).orElse(null), row.getInt(2), row.getObject(3) != null, beside))
                .single();
    }

    /** Every text stands where it was typed for, and there alone. */
    private void checkPlaces(String step) {
        String column = COLUMNS.get(step);
        jdbc
                .sql("select id, %s_text from answer where %1$s_text <> ''"
                        .replace("%1$s", column)
                        .formatted(column))
                .query((row, number) -> {
                    String place = StepHistories.place(row.getString(1), step);
                    boolean there = Typed.read(row.getString(2))
                            .filter(typed -> typed.place().equals(place))
                            .isPresent();
                    return there ? "" : place + " holds " + row.getString(2);
                })
                .list()
                .stream()
                .filter(problem -> !problem.isEmpty())
                .forEach(problem -> findings.add(Sort.DUPLICATED, problem));
    }

    /** Ids in a table that no client was told of. */
    private List<Integer> unknown(String rows, Set<String> known) {
        long extra = jdbc.sql("select id from " + rows).query(String.class).list().stream()
                .filter(id -> !known.contains(id))
                .count();
        return List.of((int) extra);
    }

    /** One entry a judged answer, one card a question, and each card as after its last entry. */
    private void checkReviews() {
        none(Sort.LOST, "judged answers without an entry in the log", counts("""
                select count(*) from answer a where a.rating is not null
                    and not exists (select 1 from review_log l where l.id = a.id and l.learner_id = a.learner_id)
                """));
        none(Sort.DUPLICATED, "entries in the log without a judged answer", counts("""
                select count(*) from review_log l
                where not exists (select 1 from answer a where a.id = l.id and a.rating is not null)
                """));
        none(Sort.DUPLICATED, "cards too many", counts("""
                select count(*) - count(distinct (learner_id, question_id)) from review_card
                """));
        none(Sort.LOST, "questions without their card", counts("""
                select count(distinct (a.learner_id, a.question_id)) from answer a where a.rating is not null
                    and not exists (select 1 from review_card c
                        where c.learner_id = a.learner_id and c.question_id = a.question_id)
                """));
        none(Sort.LOST, "cards that do not follow their last entry", counts("""
                select count(*) from review_card c where c.last_entry is distinct from (
                    select l.id from review_log l where l.card_id = c.id order by l.reviewed_at desc, l.id desc limit 1)
                """));
        none(Sort.DUPLICATED, "interviews with two open questions", counts("""
                select count(*) from (select interview_id from turn
                    where answer_asked_at is not null and answer_closed_at is null
                    group by interview_id having count(*) > 1) twice
                """));
    }

    private List<Integer> counts(String sql) {
        return new ArrayList<>(jdbc.sql(sql).query(Integer.class).list());
    }

    private void none(Sort sort, String what, List<Integer> counts) {
        counts.stream().filter(count -> count != 0).forEach(count -> findings.add(sort, count + " " + what));
    }
}
