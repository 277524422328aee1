package dev.greenroom.interview;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** What a learner was asked before, as it stood when an interview was planned. */
record History(Map<UUID, Past> questions) {

    static final History NONE = new History(Map.of());

    /** One question's past. {@code weak}: the last answer was not solid. */
    record Past(boolean weak, Instant last) {}

    History {
        questions = Map.copyOf(questions);
    }

    /** Never asked first, then what is weak, then what was asked longest ago. */
    Comparator<UUID> mostNeeded() {
        return Comparator.comparingInt(this::rank).thenComparing(this::lastSolid);
    }

    private int rank(UUID question) {
        Past past = questions.get(question);
        if (past == null) {
            return 0;
        }
        return past.weak() ? 1 : 2;
    }

    private Instant lastSolid(UUID question) {
        Past past = questions.get(question);
        return past == null || past.weak() ? Instant.EPOCH : past.last();
    }
}
