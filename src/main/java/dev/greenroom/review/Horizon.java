package dev.greenroom.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The day beyond which no question of a guide waits for its next review: that of the learner's nearest interview. */
@Entity
@Table(name = "review_horizon")
class Horizon {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID learnerId;

    @Column(nullable = false, length = 80)
    private String guide;

    @Column(name = "horizon_day", nullable = false)
    private LocalDate day;

    protected Horizon() {}

    Horizon(UUID learnerId, String guide, LocalDate day) {
        this.id = UUID.randomUUID();
        this.learnerId = learnerId;
        this.guide = guide;
        this.day = day;
    }

    void move(LocalDate to) {
        day = to;
    }

    String guide() {
        return guide;
    }

    LocalDate day() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Horizon that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
