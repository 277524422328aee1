package dev.greenroom.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Stores what is typed on in one statement, which is most of what is ever saved: a new text for an open step that is not
 * due to close, written with the draft in view. Whatever is not so plain is left as it is, for {@link Answer#save}.
 */
@Component
class Drafts {

    /** The same conditions as in {@link Draft#hasHad} and {@link Draft#leadsTo}, checked under the row's lock. */
    private static final String WRITE = """
            update answer
            set STEP_text = :text, STEP_revision = STEP_revision + 1, STEP_tab = :tab, STEP_counter = :counter, STEP_saved_at = :now
            where id = :id and learner_id = :learner
                and STEP_closed_at is null and (STEP_closes_at is null or STEP_closes_at > :now)
                and STEP_text <> :text
                and (STEP_tab <> '' and STEP_tab = :tab and STEP_counter < :counter
                    or STEP_revision = :base and (STEP_tab = '' or STEP_tab <> :tab))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param holder of the answer, if it has one */
    record Stored(Saving.Saved saved, @Nullable UUID holder) {}

    /** Empty if nothing was changed. */
    Optional<Stored> write(UUID learner, UUID id, Step step, Written written) {
        Instant now = clock.instant();
        GeneratedKeyHolder changed = new GeneratedKeyHolder();
        int rows = jdbc.sql(WRITE.replace("STEP", column(step)))
                .param("text", written.text())
                .param("tab", written.tab())
                .param("counter", written.counter())
                .param("base", written.revision())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("learner", learner)
                .update(changed, column(step) + "_revision", "holder");
        return rows == 0 ? Optional.empty() : Optional.of(stored(changed.getKeys(), step, now));
    }

    private static Stored stored(@Nullable Map<String, Object> row, Step step, Instant now) {
        Map<String, Object> known = Objects.requireNonNull(row);
        int revision = (Integer) Objects.requireNonNull(known.get(column(step) + "_revision"));
        return new Stored(new Saving.Saved(revision, now), (UUID) known.get("holder"));
    }

    private static String column(Step step) {
        return step == Step.ANSWER ? "answer" : "follow_up";
    }
}
