package dev.greenroom.plan;

import dev.greenroom.plan.Preparation.Done;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The time of one day while it is being filled. */
final class Hours {

    /** A third of the time is for what comes back: a question never answered gains more than one nearly forgotten. */
    private static final int REVIEWED_OF = 3;

    /** A shorter day has room for one of the two. */
    private static final int BOTH = 20;

    private final List<UUID> reviews = new ArrayList<>();
    private final List<UUID> learnt = new ArrayList<>();
    private final Done done;
    private int left;
    private int reviewsLeft;
    private int used;
    private int reviewing;

    /**
     * @param reviews how many there may be on the whole day
     * @param done what has been done of it, so that the rest of the day is what was planned for it
     */
    Hours(int minutes, int reviews, Done done) {
        this.done = done;
        this.left = Math.max(0, minutes - done.minutes());
        this.reviewsLeft = Math.max(0, reviews - done.reviews());
    }

    /** Uses some of the time, if there is as much. */
    boolean take(int minutes) {
        if (minutes > left) {
            return false;
        }
        left -= minutes;
        used += minutes;
        return true;
    }

    /** Reviews at most so many of them. */
    void review(WeakestFirst due, int most, LocalDate day) {
        for (int reviewed = 0; reviewed < most && review(due, day); reviewed++) {
            // until nothing more fits
        }
    }

    private boolean review(Returning one, LocalDate day) {
        if (!take(one.minutes())) {
            return false;
        }
        reviewsLeft--;
        reviewing += one.minutes();
        reviews.add(one.question());
        one.review(day);
        return true;
    }

    /** Fills the rest of the day. */
    void fill(WeakestFirst due, List<PlannedProgress> learnable, LocalDate day) {
        boolean turn = done.minutes() + left < BOTH && day.toEpochDay() % 2 == 0;
        boolean more = true;
        while (more) {
            boolean first = !turn && (done.reviewing() + reviewing) * REVIEWED_OF <= done.minutes() + used;
            more = first ? review(due, day) || learn(learnable, day) : learn(learnable, day) || review(due, day);
        }
    }

    private boolean review(WeakestFirst due, LocalDate day) {
        while (due.hasNext() && reviewsLeft > 0 && due.fitInto(left)) {
            if (review(due.next(), day)) {
                return true;
            }
        }
        return false;
    }

    private boolean learn(List<PlannedProgress> learnable, LocalDate day) {
        for (PlannedProgress course : learnable) {
            var next = course.learn(day, left);
            if (next.isPresent()) {
                take(Effort.answer(next.get().minutes()));
                learnt.add(next.get().question());
                return true;
            }
        }
        return false;
    }

    List<UUID> reviews() {
        return List.copyOf(reviews);
    }

    List<UUID> learnt() {
        return List.copyOf(learnt);
    }

    int left() {
        return left;
    }

    int used() {
        return used;
    }
}
