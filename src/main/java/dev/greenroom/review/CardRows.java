package dev.greenroom.review;

import dev.greenroom.learner.NewRow;
import dev.greenroom.learner.StoredRow;
import dev.greenroom.review.CardEntry.Review;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the logs of cards of a file into the tables. What is remembered is worked out anew from them. */
@Component
class CardRows {

    private final JdbcClient jdbc;
    private final MemoryModel model;

    CardRows(JdbcClient jdbc, MemoryModel model) {
        this.jdbc = jdbc;
        this.model = model;
    }

    /** The learner's card of a question, begun with the first review of an entry if they have none. */
    UUID card(UUID question, CardEntry entry, UUID learner) {
        return jdbc.sql("select id from review_card where learner_id = ? and question_id = ?")
                .params(learner, question)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> begin(question, entry, learner));
    }

    /** It remembers nothing until it is worked out from its log. */
    private UUID begin(UUID question, CardEntry entry, UUID learner) {
        UUID id = UUID.randomUUID();
        Memory nothing = new Memory(0, 0);
        Review first = entry.reviews().get(0);
        new NewRow("review_card")
                .with("id", id)
                .with("learner_id", learner)
                .with("question_id", question)
                .with("guide", entry.question().split("/")[0])
                .with("stability", nothing.stability())
                .with("difficulty", nothing.difficulty())
                .with("reviewed_day", first.day())
                .with("due_day", first.day())
                .with("last_entry", id)
                .with("last_grade", Grade.AGAIN)
                .insert(jdbc);
        return id;
    }

    /** Adds a review to the log, unless it is of an answer that is in it already. */
    void add(UUID card, Review review, Optional<UUID> answer, UUID learner) {
        if (answer.filter(this::isKnown).isEmpty()) {
            Memory nothing = new Memory(0, 0);
            new NewRow("review_log")
                    .with("id", answer.orElseGet(UUID::randomUUID))
                    .with("card_id", card)
                    .with("learner_id", learner)
                    .with("reviewed_day", review.day())
                    .with("reviewed_at", review.at())
                    .with("rated", review.rated())
                    .with("chosen", review.chosen())
                    .with("was_due", review.wasDue())
                    .with("elapsed_days", 0)
                    .with("weights", model.weights().version())
                    .with("stability", nothing.stability())
                    .with("difficulty", nothing.difficulty())
                    .insert(jdbc);
        }
    }

    private boolean isKnown(UUID answer) {
        return jdbc.sql("select count(*) from review_log where id = ?")
                        .param(answer)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When a card was reviewed in the head: one at the same moment is the same. */
    Set<Instant> inTheHead(UUID card) {
        return new HashSet<>(jdbc.sql("select reviewed_at from review_log where card_id = ? and rated is null")
                .param(card)
                .query((row, number) -> new StoredRow(row).time("reviewed_at"))
                .list());
    }
}
