package dev.greenroom.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.answer.Answers;
import dev.greenroom.bank.Names;
import dev.greenroom.learner.DataImport;
import dev.greenroom.learner.NewRow;
import dev.greenroom.learner.StoredRow;
import dev.greenroom.platform.Batches;
import dev.greenroom.review.CardEntry.Review;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    private final Recording recording;
    private final MemoryModel model;

    CardFiles(JdbcClient jdbc, Names names, Answers answers, Recording recording, MemoryModel model) {
        this.jdbc = jdbc;
        this.names = names;
        this.answers = answers;
        this.recording = recording;
        this.model = model;
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
            UUID card = card(question.get(), new CardEntry(entry.question(), reviews), in);
            Set<Instant> inTheHead = inTheHead(card);
            reviews.stream()
                    .filter(review -> review.answer() != null || inTheHead.add(review.at()))
                    .forEach(review -> add(card, review, in));
            recording.replay(in.learner(), card);
        }
    }

    /** What was answered, as far as it is here. */
    private static Set<UUID> answers(List<Review> reviews, DataImport in) {
        return reviews.stream()
                .flatMap(review -> Stream.ofNullable(review.answer()))
                .flatMap(answer -> in.find(answer).stream())
                .collect(toSet());
    }

    /** When a card was reviewed in the head: one at the same moment is the same. */
    private Set<Instant> inTheHead(UUID card) {
        return new HashSet<>(jdbc.sql("select reviewed_at from review_log where card_id = ? and rated is null")
                .param(card)
                .query((row, number) -> new StoredRow(row).time("reviewed_at"))
                .list());
    }

    /** A review goes with the answer that it is about; that of one written while its file was may stand there alone. */
    private static boolean isLeftOut(Review review, DataImport in) {
        return review.answer() != null
                && (in.isLeftOut(review.answer()) || in.find(review.answer()).isEmpty());
    }

    private UUID card(UUID question, CardEntry entry, DataImport in) {
        return jdbc.sql("select id from review_card where learner_id = ? and question_id = ?")
                .params(in.learner(), question)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> begin(question, entry, in));
    }

    /** It remembers nothing until it is worked out from its log. */
    private UUID begin(UUID question, CardEntry entry, DataImport in) {
        UUID id = UUID.randomUUID();
        Memory nothing = new Memory(0, 0);
        Review first = entry.reviews().get(0);
        new NewRow("review_card")
                .with("id", id)
                .with("learner_id", in.learner())
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

    private void add(UUID card, Review review, DataImport in) {
        Optional<UUID> answer = Optional.ofNullable(review.answer()).flatMap(in::find);
        if (answer.filter(this::isKnown).isEmpty()) {
            Memory nothing = new Memory(0, 0);
            new NewRow("review_log")
                    .with("id", answer.orElseGet(UUID::randomUUID))
                    .with("card_id", card)
                    .with("learner_id", in.learner())
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
}
