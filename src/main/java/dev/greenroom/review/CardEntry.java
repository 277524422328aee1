package dev.greenroom.review;

import dev.greenroom.learner.Composite;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All reviews of one question in a learner's file, oldest first. What is remembered follows from them and is not in it.
 *
 * @param question its name, {@code guide/question}
 */
record CardEntry(
        @NotNull @Size(max = 200) String question,
        @NotNull @Size(min = 1) List<@NotNull @Valid Review> reviews) implements Composite {

    /**
     * One review.
     *
     * @param answer what was answered, by its id in the file; none for a review in the head
     * @param day as the learner's calendar said
     * @param rated what follows from the marks
     * @param chosen what the learner said
     */
    record Review(
            @Nullable UUID answer,
            @NotNull LocalDate day,
            @NotNull Instant at,
            @Nullable Grade rated,
            @Nullable Grade chosen,
            boolean wasDue) {

        boolean isConsistent() {
            return answer == null ? chosen != null && rated == null : rated != null;
        }
    }

    @Override
    public int parts() {
        return reviews.size();
    }
}
