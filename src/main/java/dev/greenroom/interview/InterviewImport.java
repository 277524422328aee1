package dev.greenroom.interview;

import dev.greenroom.answer.AnswerEntry;
import dev.greenroom.answer.AnswerImport;
import dev.greenroom.bank.Guides;
import dev.greenroom.bank.Names;
import dev.greenroom.interview.InterviewEntry.Times;
import dev.greenroom.interview.InterviewEntry.TurnEntry;
import dev.greenroom.learner.DataImport;
import dev.greenroom.learner.NewRow;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds interviews of a file to those of a learner. */
@Component
class InterviewImport {

    private final JdbcClient jdbc;
    private final Guides guides;
    private final Names names;
    private final AnswerImport answers;
    private final InterviewFiles files;
    private final OneRunning oneRunning;

    InterviewImport(
            JdbcClient jdbc,
            Guides guides,
            Names names,
            AnswerImport answers,
            InterviewFiles files,
            OneRunning oneRunning) {
        this.jdbc = jdbc;
        this.guides = guides;
        this.names = names;
        this.answers = answers;
        this.files = files;
        this.oneRunning = oneRunning;
    }

    void load(InterviewEntry entry, DataImport in) {
        in.require(entry.isConsistent(), "contradiction");
        in.tellOnce("interview", entry.id());
        Map<UUID, TurnEntry> turns = turns(entry, in);
        if (guides.find(entry.guide()).isEmpty()) {
            in.leaveOut(entry.guide());
            turns.values().forEach(turn -> leaveOut(turn, in));
        } else if (!turns.isEmpty()) {
            load(entry, turns, in);
        }
    }

    /** The turns whose questions exist here, by question. */
    private Map<UUID, TurnEntry> turns(InterviewEntry entry, DataImport in) {
        Map<UUID, TurnEntry> turns = new LinkedHashMap<>();
        entry.turns()
                .forEach(turn -> names.question(turn.question())
                        .ifPresentOrElse(question -> turns.put(question, turn), () -> leaveOut(turn, in)));
        return turns;
    }

    private static void leaveOut(TurnEntry turn, DataImport in) {
        in.leaveOut(turn.question());
        Optional.ofNullable(turn.answer()).ifPresent(answer -> in.leaveOut(answer.id(), turn.question()));
    }

    private void load(InterviewEntry entry, Map<UUID, TurnEntry> turns, DataImport in) {
        Optional<UUID> known = known(entry, in);
        UUID id = known.orElseGet(() -> in.newId(entry.id()));
        in.put(entry.id(), id);
        if (known.isPresent()) {
            recognise(id, entry, turns, in);
        } else {
            boolean runs = entry.isRunning() && oneRunning.find(in.learner()).isEmpty();
            insert(id, entry, runs, in);
            insert(id, List.copyOf(turns.entrySet()), in);
            if (entry.isRunning() && !runs) {
                oneRunning.end(in.learner(), id);
            }
        }
    }

    /** The same interview is one that began at the same moment. */
    private Optional<UUID> known(InterviewEntry entry, DataImport in) {
        UUID expected = in.newId(entry.id());
        List<UUID> same = jdbc.sql("""
                select id from interview where id = ?
                union select id from interview where learner_id = ? and started_at = ?""")
                .params(expected, in.learner(), entry.startedAt().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        return in.known(expected, same);
    }

    /** What is here stays as it is. Turns whose questions came since then are added if the interview went no other way. */
    private void recognise(UUID id, InterviewEntry entry, Map<UUID, TurnEntry> turns, DataImport in) {
        Map<UUID, Optional<UUID>> here = answers(id);
        if (!here.keySet().containsAll(turns.keySet()) && isOver(id, in) && entry.completes(files.of(id))) {
            jdbc.sql("delete from turn where interview_id = ?").param(id).update();
            insert(id, List.copyOf(turns.entrySet()), in);
        } else {
            turns.forEach((question, turn) -> Optional.ofNullable(here.get(question))
                    .ifPresentOrElse(answer -> recognise(turn, answer, in), () -> leaveOut(turn, in)));
        }
    }

    /** The answers of its turns, if they have one, by question. */
    private Map<UUID, Optional<UUID>> answers(UUID id) {
        Map<UUID, Optional<UUID>> answers = new HashMap<>();
        jdbc.sql("select question_id, answer_id from turn where interview_id = ?")
                .param(id)
                .query(row -> {
                    answers.put(row.getObject(1, UUID.class), Optional.ofNullable(row.getObject(2, UUID.class)));
                });
        return answers;
    }

    private boolean isOver(UUID id, DataImport in) {
        return oneRunning.find(in.learner()).filter(id::equals).isEmpty();
    }

    /** Reviews come later in the file and name the answers. */
    private void recognise(TurnEntry turn, Optional<UUID> here, DataImport in) {
        AnswerEntry answer = turn.answer();
        if (answer != null) {
            here.ifPresentOrElse(id -> answers.recognise(answer, id, in), () -> leaveOut(turn, in));
        }
    }

    private void insert(UUID id, InterviewEntry entry, boolean runs, DataImport in) {
        new NewRow("interview")
                .with("id", id)
                .with("learner_id", in.learner())
                .with("running_learner_id", runs ? in.learner() : null)
                .with("guide", entry.guide())
                .with("minutes", entry.minutes())
                .with("level", entry.level())
                .with("topics", new Listed.Topics().convertToDatabaseColumn(entry.topics()))
                .with("kinds", new Listed.Kinds().convertToDatabaseColumn(entry.kinds()))
                .with("timing", entry.timing())
                .with("pack_version", entry.packVersion())
                .with("seed", entry.seed())
                .with("planned_seconds", entry.plannedSeconds())
                .with("started_at", entry.startedAt())
                .with("ends_at", entry.endsAt())
                .with("last_seen_at", entry.lastSeenAt())
                .with("away_since", entry.awaySince())
                .with("back_at", entry.backAt())
                .with("ended_at", entry.endedAt())
                .with("ending", entry.ending())
                .insert(jdbc);
    }

    private void insert(UUID id, List<Map.Entry<UUID, TurnEntry>> turns, DataImport in) {
        for (int at = 0; at < turns.size(); at++) {
            TurnEntry turn = turns.get(at).getValue();
            NewRow row = new NewRow("turn")
                    .with("id", UUID.randomUUID())
                    .with("interview_id", id)
                    .with("position", at + 1)
                    .with("question_id", turns.get(at).getKey())
                    .with("limit_seconds", turn.limitSeconds());
            Optional.ofNullable(turn.answer())
                    .flatMap(answer -> answers.load(answer, id, in))
                    .ifPresent(answer -> row.with("answer_id", answer));
            times(row, "answer", turn.asked());
            times(row, "follow_up", turn.followUp());
            row.insert(jdbc);
        }
    }

    private static void times(NewRow row, String step, @Nullable Times times) {
        if (times != null) {
            row.with(step + "_asked_at", times.askedAt())
                    .with(step + "_closed_at", times.closedAt())
                    .with(step + "_outcome", times.outcome());
        }
    }
}
