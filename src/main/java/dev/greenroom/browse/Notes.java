package dev.greenroom.browse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import dev.greenroom.learner.LearnerRevision;
import dev.greenroom.platform.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What learners write down for themselves about a question: one note each. */
@Component
class Notes {

    /** In UTF-16 units, as browsers count. */
    static final int LONGEST = 5_000;

    /** What the database keeps of notes that were joined, as of guests who sign in. */
    static final int LONGEST_JOINED = 1_000_000;

    /** Files make a note no longer than this, so that room is left. */
    private static final int LONGEST_BY_FILES = 100_000;

    private static final String BETWEEN = "\n\n";

    private final JdbcClient jdbc;
    private final LearnerRevision revision;
    private final Clock clock;

    Notes(JdbcClient jdbc, LearnerRevision revision, Clock clock) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.clock = clock;
    }

    Optional<String> find(UUID learner, UUID question) {
        return jdbc.sql("select text from note where learner_id = ? and question_id = ?")
                .params(learner, question)
                .query(String.class)
                .optional();
    }

    /** Tells what a note says from whatever else it may have said. */
    static String mark(String text) {
        return HexFormat.of().formatHex(Sha256.begin().digest(text.getBytes(UTF_8)));
    }

    /** One text below the other, unless that says it already. */
    static String joined(String before, String more) {
        return before.contains(more) ? before : before + BETWEEN + more;
    }

    /**
     * Writes the note anew, but not over a text that the learner has not seen, unless the new one goes on from it. Two
     * tabs at once go one after the other.
     *
     * @param shown the mark of the note that they have seen
     * @return the text that is there instead and stays
     */
    @Transactional
    Optional<String> write(UUID learner, UUID question, String shown, String text) {
        revision.hold(learner);
        Optional<String> unseen = unseen(learner, question, shown).filter(stored -> !text.startsWith(stored));
        if (unseen.isEmpty() && update(learner, question, text) == 0) {
            insert(learner, question, text, clock.instant());
        }
        return unseen;
    }

    private Optional<String> unseen(UUID learner, UUID question, String shown) {
        return find(learner, question).filter(stored -> !mark(stored).equals(shown));
    }

    private void insert(UUID learner, UUID question, String text, Instant writtenAt) {
        jdbc.sql("insert into note (text, written_at, learner_id, question_id) values (?, ?, ?, ?)")
                .params(text, writtenAt.atOffset(ZoneOffset.UTC), learner, question)
                .update();
    }

    /** Removes the note, likewise. */
    @Transactional
    Optional<String> remove(UUID learner, UUID question, String shown) {
        revision.hold(learner);
        Optional<String> unseen = unseen(learner, question, shown);
        if (unseen.isEmpty()) {
            jdbc.sql("delete from note where learner_id = ? and question_id = ?")
                    .params(learner, question)
                    .update();
        }
        return unseen;
    }

    /** All notes of a learner, by question. */
    Map<UUID, String> of(UUID learner) {
        return all(learner).stream().collect(toMap(Stored::question, Stored::text));
    }

    private record Stored(UUID question, String text, Instant writtenAt) {}

    private List<Stored> all(UUID learner) {
        return jdbc.sql("select question_id, text, written_at from note where learner_id = ?")
                .param(learner)
                .query((row, number) -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Joins the notes of two learners to the same question. */
    void merge(UUID from, UUID into) {
        all(from).forEach(note -> add(into, note.question(), note.text(), note.writtenAt()));
        erase(from);
    }

    /** Whether a text from a file can be added to the learner's note. */
    boolean hasRoom(UUID learner, UUID question, String more) {
        return find(learner, question)
                .filter(before -> !before.contains(more) && joined(before, more).length() > LONGEST_BY_FILES)
                .isEmpty();
    }

    /**
     * Adds a text to the learner's note: begins the note with it, or writes it below what the note says, unless the note
     * says it already.
     */
    void add(UUID learner, UUID question, String more, Instant writtenAt) {
        Optional<String> before = find(learner, question);
        if (before.isEmpty()) {
            insert(learner, question, more, writtenAt);
        } else if (!before.get().contains(more)) {
            update(learner, question, joined(before.get(), more));
        }
    }

    void erase(UUID learner) {
        jdbc.sql("delete from note where learner_id = ?").param(learner).update();
    }

    private int update(UUID learner, UUID question, String text) {
        return jdbc.sql("update note set text = ?, written_at = ? where learner_id = ? and question_id = ?")
                .params(text, now(), learner, question)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
