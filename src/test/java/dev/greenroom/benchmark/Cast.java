package dev.greenroom.benchmark;

import dev.greenroom.Visitor;
import dev.greenroom.review.HeavyLearner;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who looks at the pages: somebody of whom nothing was ever kept, and somebody who has practised all of the guide. */
final class Cast {

    static final String GUIDE = "distributed-systems-architect";
    static final String QUESTION = "/questions/" + GUIDE + "/consistency-per-operation";

    private static final int QUESTIONS = 60;
    private static final int TIMES_EACH = 3;
    private static final int TURNS = 8;
    private static final int DAYS_AHEAD = 60;
    private static final String WORDS =
            "I would first ask which invariants must hold at every moment, and which may heal. "
                    + "A balance that must never fall below zero needs agreement; a list of friends does not. ";

    private final BenchmarkApp app;

    /** Has read a page and keeps cookies. */
    final Visitor visitor;

    final Visitor learner;

    /** A report of {@value #TURNS} turns. */
    final String report;

    /** Each in an interview of their own. */
    final List<Visitor> candidates;

    /** Their turns, which wait for an answer. */
    final List<String> turns;

    Cast(BenchmarkApp app) {
        this.app = app;
        this.visitor = app.visitor();
        visitor.page("/");
        this.learner = app.visitor();
        practise();
        this.report = report();
        this.candidates = IntStream.range(0, Load.CONNECTIONS)
                .mapToObj(one -> app.visitor())
                .toList();
        this.turns = candidates.stream()
                .map(candidate ->
                        candidate.post("/interviews", Map.of("minutes", "30")).location())
                .toList();
    }

    private void practise() {
        learner.cookie("zone", "UTC");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        learner.post("/plan/dates", Map.of("day", today.plusDays(DAYS_AHEAD).toString()));
        UUID id = app.jdbc().queryForList("select id from learner", UUID.class).get(0);
        app.transaction()
                .executeWithoutResult(
                        status -> new HeavyLearner(app.jdbc(), id, today).practise(GUIDE, QUESTIONS, TIMES_EACH));
        learner.post(QUESTION + "/reveals", Map.of());
    }

    /** The first interview that has so many turns, answered with the same words each. */
    private String report() {
        for (int minutes = 45; minutes <= 60; minutes += 5) {
            String interview = learner.post("/interviews", Map.of("minutes", String.valueOf(minutes)))
                    .location();
            answerAll(interview);
            String report = interview + "/report";
            if (learner.page(report).select(".report-turn").size() >= TURNS) {
                return report;
            }
        }
        throw new IllegalStateException("No interview has " + TURNS + " turns.");
    }

    private void answerAll(String interview) {
        for (Visitor.Answer now = learner.get(interview); now.status() == 200; now = learner.get(interview)) {
            Document page = now.page();
            @Nullable Element form = page.selectFirst("#turn");
            if (form == null) {
                learner.post(interview + "/resumptions", Map.of());
            } else {
                learner.submit(form, interview + "/answers", Map.of("text", WORDS.repeat(8)));
            }
        }
    }

    /** Drafts that grow, on each connection by a learner of its own. */
    Ask drafts() {
        List<Visitor> writers = IntStream.range(0, Load.CONNECTIONS)
                .mapToObj(one -> app.visitor())
                .toList();
        List<String> answers = writers.stream()
                .map(writer -> writer.post(QUESTION + "/answers", Map.of()).location())
                .toList();
        List<Long> start = List.of(System.nanoTime());
        return (connection, number) -> Ask.request(
                "PUT",
                answers.get(connection) + "/draft?step=answer",
                writers.get(connection),
                "",
                draft(start.get(0), number));
    }

    /** The same text into one row of a table. */
    Ask updates() {
        List<Visitor> writers = IntStream.range(0, Load.CONNECTIONS)
                .mapToObj(one -> app.visitor())
                .toList();
        IntStream.range(0, Load.CONNECTIONS)
                .forEach(row -> app.jdbc().update("insert into benchmark_row values (?, '', 0)", row));
        return (connection, number) -> Ask.request(
                "PUT", Ceiling.UPDATE + "?row=" + connection, writers.get(connection), "", draft(0, number));
    }

    private static String draft(long start, int number) {
        return "{\"text\":\"%s %d\",\"tab\":\"benchmark\",\"base\":0,\"counter\":%d}"
                .formatted(WORDS.repeat(8), number, System.nanoTime() - start + 1);
    }
}
