package dev.greenroom.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** How many minutes a learner wants to practise on one day. */
@Entity
@Table(name = "plan_setting")
class DayLength {

    static final int DEFAULT = 30;
    static final int LONGEST = 240;
    private static final int SHORTEST = 10;

    @Id
    private UUID learnerId;

    @Column(name = "minutes_a_day", nullable = false)
    private int minutes;

    protected DayLength() {}

    /** @throws IllegalArgumentException unless it is one that {@link #allows} */
    DayLength(UUID learnerId, int minutes) {
        if (!allows(minutes)) {
            throw new IllegalArgumentException("%s to %s minutes a day, not %s".formatted(SHORTEST, LONGEST, minutes));
        }
        this.learnerId = learnerId;
        this.minutes = minutes;
    }

    static boolean allows(int minutes) {
        return minutes >= SHORTEST && minutes <= LONGEST;
    }

    /** The minutes that a learner typed; none unless it is a number that {@link #allows}. */
    static Optional<Integer> typed(String minutes) {
        return Optional.of(minutes.strip())
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(DayLength::allows);
    }

    int minutes() {
        return minutes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayLength that && learnerId.equals(that.learnerId);
    }

    @Override
    public int hashCode() {
        return learnerId.hashCode();
    }
}
