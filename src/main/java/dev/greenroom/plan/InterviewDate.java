package dev.greenroom.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The day of a learner's interview. */
@Entity
@Table(name = "interview_date")
class InterviewDate {

    static final int LONGEST_COMPANY = 120;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID learnerId;

    @Column(nullable = false, length = 80)
    private String guide;

    @Column(nullable = false, length = LONGEST_COMPANY)
    private String company;

    @Column(name = "interview_day", nullable = false)
    private LocalDate day;

    @Column(name = "created_day", nullable = false)
    private LocalDate created;

    @Column(name = "closing_day", nullable = false)
    private LocalDate closing;

    protected InterviewDate() {}

    InterviewDate(UUID learnerId, Wanted wanted, LocalDate today) {
        this.id = UUID.randomUUID();
        this.learnerId = learnerId;
        this.created = today;
        move(wanted);
    }

    /** What a learner says about an interview. */
    record Wanted(String guide, String company, LocalDate day) {}

    final void move(Wanted wanted) {
        guide = wanted.guide();
        company = wanted.company();
        day = wanted.day();
        closing = wanted.day();
    }

    /** Sets the day from which everything comes back. */
    void close(LocalDate from) {
        closing = from;
    }

    Goal goal() {
        return new Goal(id, guide, company, created, closing, day);
    }

    String guide() {
        return guide;
    }

    LocalDate day() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InterviewDate that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
