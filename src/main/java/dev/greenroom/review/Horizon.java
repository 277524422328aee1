package dev.greenroom.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An interview about a guide: no question waits for its next review beyond that day, and in the days before it everything
 * comes back once.
 */
@Entity
@Table(name = "review_horizon")
class Horizon {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID learnerId;

    @Column(nullable = false, length = 80)
    private String guide;

    @Column(name = "closing_day", nullable = false)
    private LocalDate closing;

    @Column(name = "horizon_day", nullable = false)
    private LocalDate day;

    protected Horizon() {}

    Horizon(UUID learnerId, String guide, LastDays days) {
        this.id = UUID.randomUUID();
        this.learnerId = learnerId;
        this.guide = guide;
        this.closing = days.closing();
        this.day = days.interview();
    }

    String guide() {
        return guide;
    }

    LastDays days() {
        return new LastDays(closing, day);
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
