package dev.greenroom.plan;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** A question that comes back again and again while days are being planned. */
final class Returning {

    private final UUID question;
    private final int minutes;
    private final Iterator<Integer> gaps;

    /** Days since 1970, since thousands are compared for each day of a plan. */
    private long reviewed;

    private long due;

    Returning(Course.Known known) {
        this.question = known.question();
        this.minutes = known.minutes();
        this.gaps = known.gaps().iterator();
        this.reviewed = known.reviewed().toEpochDay();
        this.due = known.due().toEpochDay();
    }

    /** A question that is learnt on that day. */
    Returning(Course.Unanswered learnt, LocalDate day, List<Integer> gaps) {
        this.question = learnt.question();
        this.minutes = learnt.minutes();
        this.gaps = gaps.iterator();
        review(day);
    }

    /** The part of its interval that has passed. */
    double weakness(LocalDate day) {
        return (double) (day.toEpochDay() - reviewed) / Math.max(1, due - reviewed);
    }

    final void review(LocalDate day) {
        reviewed = day.toEpochDay();
        due = gaps.hasNext() ? reviewed + gaps.next() : Long.MAX_VALUE;
    }

    UUID question() {
        return question;
    }

    int minutes() {
        return Effort.review(minutes);
    }

    boolean wasReviewedOn(LocalDate day) {
        return reviewed == day.toEpochDay();
    }

    boolean wasReviewedBefore(LocalDate day) {
        return reviewed < day.toEpochDay();
    }

    boolean isDue(LocalDate day) {
        return due <= day.toEpochDay();
    }
}
