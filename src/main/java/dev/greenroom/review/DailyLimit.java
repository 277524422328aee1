package dev.greenroom.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many questions a learner reviews on one day at most. */
@Entity
@Table(name = "review_setting")
class DailyLimit {

    static final int DEFAULT = 20;
    private static final int HIGHEST = 200;

    @Id
    private UUID learnerId;

    @Column(name = "daily_limit")
    private int reviews;

    protected DailyLimit() {}

    /** @throws IllegalArgumentException unless it is between 1 and {@link #HIGHEST} */
    DailyLimit(UUID learnerId, int reviews) {
        if (!allows(reviews)) {
            throw new IllegalArgumentException("1 to %s reviews a day, not %s".formatted(HIGHEST, reviews));
        }
        this.learnerId = learnerId;
        this.reviews = reviews;
    }

    static boolean allows(int reviews) {
        return reviews >= 1 && reviews <= HIGHEST;
    }

    int reviews() {
        return reviews;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailyLimit that && learnerId.equals(that.learnerId);
    }

    @Override
    public int hashCode() {
        return learnerId.hashCode();
    }
}
