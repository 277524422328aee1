package dev.greenroom.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.Answers;
import dev.greenroom.bank.Names;
import dev.greenroom.learner.DataImport;
import dev.greenroom.learner.StoredRow;
import dev.greenroom.platform.Batches;
import dev.greenroom.review.CardEntry.Review;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the logs of cards into a learner's file and reads them from one. */
@Component
class CardFiles {

    /** So many are read at a time, with all their reviews. */
    private static final int BATCH = 50;

    private final JdbcClient jdbc;
    private final Names names;
    private final Answers answers;
    private final CardRows rows;
    private final Recording recording;

    CardFiles(JdbcClient jdbc, Names names, Answers answers, CardRows rows, Recording recording) {
        this.jdbc = jdbc;
        this.names = names;
        this.answers = answers;
        this.rows = rows;
        this.recording = recording;
    }

    /** @param question its name */
    private record Known(UUID id, String question) {}

    void write(UUID learner, Consumer<CardEntry> each) {
        Batches.each(known(learner), BATCH, some -> write(some, each));
    }

    /** The cards of a learner by the names of their questions. */
    private List<Known> known(UUID learner) {
        Map<UUID, UUID> cards = new HashMap<>();
        jdbc.sql("select id, question_id from review_card where learner_id = ?")
                .param(learner)
                .query(row -> {
                    cards.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        Map<UUID, String> questions = names.questions(cards.values());
        return cards.entrySet().stream()
                .map(card -> new Known(card.getKey(), questions.getOrDefault(card.getValue(), "")))
                .sorted(Comparator.comparing(Known::question))
                .toList();
    }

    private void write(List<Known> some, Consumer<CardEntry> each) {
        Map<UUID, List<Review>> reviews = reviews(some.stream().map(Known::id).toList());
        for (Known card : some) {
            Optional.ofNullable(reviews.get(card.id()))
                    .ifPresent(all -> each.accept(new CardEntry(card.question(), all)));
        }
    }

    /** A review that is no answer's has a grade that was chosen alone. */
    private Map<UUID, List<Review>> reviews(List<UUID> cards) {
        return jdbc
                .sql("select * from review_log where card_id in (:cards) order by card_id, reviewed_at, id")
                .param("cards", cards)
                .query((row, number) -> Map.entry(row.getObject("card_id", UUID.class), review(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Review review(ResultSet result) throws SQLException {
        StoredRow row = new StoredRow(result);
        Grade rated = row.oneOrNone(Grade.class, "rated");
        return new Review(
                rated == null ? null : row.id("id"),
                row.day("reviewed_day"),
                row.time("reviewed_at"),
                rated,
                row.oneOrNone(Grade.class, "chosen"),
                row.isTrue("was_due"));
    }

    void read(CardEntry entry, DataImport in) {
        Optional<UUID> question = names.question(entry.question());
        if (question.isEmpty()) {
            in.leaveOut(entry.question());
            return;
        }
        in.tellOnce("reviews", question.get());
        entry.reviews().forEach(review -> in.require(review.isConsistent(), "contradiction"));
        List<Review> reviews = entry.reviews().stream()
                .filter(review -> !isLeftOut(review, in))
                .toList();
        if (reviews.size() < entry.reviews().size()) {
            in.leaveOut(entry.question());
        }
        in.require(Set.of(question.get()).containsAll(answers.questions(answers(reviews, in))), "contradiction");
        if (!reviews.isEmpty()) {
            UUID card = rows.card(question.get(), new CardEntry(entry.question(), reviews), in.learner());
            Set<Instant> inTheHead = rows.inTheHead(card);
            reviews.stream()
                    .filter(review -> review.answer() != null || inTheHead.add(review.at()))
                    .forEach(review -> rows.add(card, review, answer(review, in), in.learner()));
            recording.replay(in.learner(), card);
        }
    }

    /** What was answered, as far as it is here. */
    private static Set<UUID> answers(List<Review> reviews, DataImport in) {
        return reviews.stream().flatMap(review -> answer(review, in).stream()).collect(toSet());
    }

    private static Optional<UUID> answer(Review review, DataImport in) {
        return Optional.ofNullable(review.answer()).flatMap(in::find);
    }

    /** A review goes with the answer that it is about; that of one written while its file was may stand there alone. */
    private static boolean isLeftOut(Review review, DataImport in) {
        return review.answer() != null
                && (in.isLeftOut(review.answer()) || answer(review, in).isEmpty());
    }
}
