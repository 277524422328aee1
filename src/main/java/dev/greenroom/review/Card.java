package dev.greenroom.review;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one learner remembers of one question, as after the last entry of its log. */
@Entity
@Table(name = "review_card")
class Card {

    /** A question comes back when the probability of answering it has fallen to this. */
    static final double RETENTION = 0.9;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID learnerId;

    @Column(nullable = false)
    private UUID questionId;

    @Column(nullable = false, length = 80)
    private String guide;

    @Embedded
    private Memory memory;

    @Column(nullable = false)
    private LocalDate reviewedDay;

    @Column(nullable = false)
    private LocalDate dueDay;

    @Column(nullable = false)
    private UUID lastEntry;

    /** How that one went, kept here because readiness asks for it of every card. */
    @Column(nullable = false, length = 20)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Grade lastGrade;

    protected Card() {}

    Card(UUID learnerId, UUID questionId, String guide, LogEntry first, MemoryModel model) {
        this.id = first.cardId();
        this.learnerId = learnerId;
        this.questionId = questionId;
        this.guide = guide;
        follow(first, model);
    }

    /** Takes on what the last entry of its log says. */
    final void follow(LogEntry last, MemoryModel model) {
        memory = last.memory();
        reviewedDay = last.day();
        dueDay = after(memory, reviewedDay, model);
        lastEntry = last.id();
        lastGrade = last.grade();
    }

    private static LocalDate after(Memory memory, LocalDate reviewed, MemoryModel model) {
        return reviewed.plusDays(model.interval(memory, RETENTION));
    }

    /** When it is due at the latest. */
    LocalDate due(Horizons horizons) {
        return horizons.due(guide, reviewedDay, dueDay);
    }

    boolean isDue(Horizons horizons) {
        return !dueDay.isAfter(horizons.today()) || horizons.bringBack(guide, reviewedDay);
    }

    /** When it would be due next if it were graded so today. */
    LocalDate outlook(Grade grade, Horizons horizons, MemoryModel model) {
        LocalDate today = horizons.today();
        Memory next = model.next(memory, grade, daysUntil(today));
        return horizons.due(guide, today, after(next, today, model));
    }

    /** Whole days since the last review; a clock or a zone that went back makes none. */
    int daysUntil(LocalDate day) {
        return (int) Math.max(0, DAYS.between(reviewedDay, day));
    }

    boolean hasSeen(UUID entry) {
        return lastEntry.equals(entry);
    }

    UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    UUID questionId() {
        return questionId;
    }

    Memory memory() {
        return memory;
    }

    LocalDate reviewedDay() {
        return reviewedDay;
    }

    UUID lastEntry() {
        return lastEntry;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Card that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
