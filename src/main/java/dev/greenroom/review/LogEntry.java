package dev.greenroom.review;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One review of a question: an answer, whose id it has, or one in the head. It holds what the memory was after it. */
@Entity
@Table(name = "review_log")
class LogEntry {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID cardId;

    @Column(nullable = false)
    private UUID learnerId;

    @Column(name = "reviewed_day", nullable = false)
    private LocalDate day;

    @Column(name = "reviewed_at", nullable = false)
    private Instant at;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Grade rated;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Grade chosen;

    private boolean wasDue;
    private int elapsedDays;

    @Column(nullable = false, length = 40)
    private String weights;

    @Embedded
    private Memory memory;

    protected LogEntry() {}

    private LogEntry(UUID id, UUID cardId, UUID learnerId, Occasion occasion, boolean wasDue) {
        this.id = id;
        this.cardId = cardId;
        this.learnerId = learnerId;
        this.day = occasion.day();
        this.at = occasion.at();
        this.wasDue = wasDue;
    }

    /** The entry of an answer, graded by its marks, after another entry or as the first. */
    static LogEntry ofAnswer(
            UUID answer, UUID card, UUID learner, Occasion occasion, boolean wasDue, Grade grade, MemoryModel model) {
        LogEntry entry = new LogEntry(answer, card, learner, occasion, wasDue);
        entry.rated = grade;
        entry.follow(null, model);
        return entry;
    }

    /** The entry of a review in the head, graded by the learner. */
    static LogEntry inTheHead(Card card, Occasion occasion, Grade grade, MemoryModel model) {
        LogEntry entry = new LogEntry(UUID.randomUUID(), card.id(), card.learnerId(), occasion, true);
        entry.chosen = grade;
        entry.follow(null, model);
        return entry;
    }

    /** The marks say something else now. What the learner chose stays. */
    void rate(Grade grade) {
        rated = grade;
    }

    /** The learner knows better than the marks. */
    void overrule(Grade grade) {
        chosen = grade;
    }

    /** Works out the memory after this entry from the one after the entry before. */
    final void follow(@Nullable LogEntry before, MemoryModel model) {
        elapsedDays = before == null ? 0 : (int) Math.max(0, DAYS.between(before.day, day));
        memory = before == null ? model.first(grade()) : model.next(before.memory, grade(), elapsedDays);
        weights = model.weights().version();
    }

    Grade grade() {
        return requireNonNull(chosen == null ? rated : chosen);
    }

    /** Whether the grade follows from marks, and is not the learner's own choice. */
    boolean isFromMarks() {
        return chosen == null;
    }

    /** Whether it is of an answer, and not of a review in the head. */
    boolean isOfAnswer() {
        return rated != null;
    }

    boolean wasDue() {
        return wasDue;
    }

    UUID id() {
        return id;
    }

    UUID cardId() {
        return cardId;
    }

    LocalDate day() {
        return day;
    }

    Instant at() {
        return at;
    }

    int elapsedDays() {
        return elapsedDays;
    }

    String weights() {
        return weights;
    }

    Memory memory() {
        return memory;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogEntry that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
