package dev.greenroom.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
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
    private int left;
    private int reviewsLeft;
    private int used;
    private int reviewing;

    Hours(int minutes, int reviews) {
        this.left = Math.max(0, minutes);
        this.reviewsLeft = Math.max(0, reviews);
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

    boolean review(Returning one, LocalDate day) {
        if (reviewsLeft == 0 || !take(one.minutes())) {
            return false;
        }
        reviewsLeft--;
        reviewing += one.minutes();
        reviews.add(one.question());
        one.review(day);
        return true;
    }

    /** Fills the rest of the day. */
    void fill(List<Returning> due, List<Progress> learnable, LocalDate day) {
        boolean turn = left < BOTH && day.toEpochDay() % 2 == 0;
        Iterator<Returning> back = due.iterator();
        boolean more = true;
        while (more) {
            boolean first = !turn && reviewing * REVIEWED_OF <= used;
            more = first ? review(back, day) || learn(learnable, day) : learn(learnable, day) || review(back, day);
        }
    }

    private boolean review(Iterator<Returning> due, LocalDate day) {
        while (due.hasNext()) {
            if (review(due.next(), day)) {
                return true;
            }
        }
        return false;
    }

    private boolean learn(List<Progress> learnable, LocalDate day) {
        for (Progress course : learnable) {
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
