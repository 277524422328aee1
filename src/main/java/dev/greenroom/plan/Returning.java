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
    private LocalDate reviewed;
    private LocalDate due;

    Returning(Course.Known known) {
        this.question = known.question();
        this.minutes = known.minutes();
        this.gaps = known.gaps().iterator();
        this.reviewed = known.reviewed();
        this.due = known.due();
    }

    /** A question that is learnt on that day. */
    Returning(Course.Unanswered learnt, LocalDate day, List<Integer> gaps) {
        this.question = learnt.question();
        this.minutes = learnt.minutes();
        this.gaps = gaps.iterator();
        this.reviewed = day;
        this.due = day;
        review(day);
    }

    /** The part of its interval that has passed. */
    double weakness(LocalDate day) {
        long passed = day.toEpochDay() - reviewed.toEpochDay();
        return (double) passed / Math.max(1, due.toEpochDay() - reviewed.toEpochDay());
    }

    void review(LocalDate day) {
        reviewed = day;
        due = gaps.hasNext() ? day.plusDays(gaps.next()) : LocalDate.MAX;
    }

    UUID question() {
        return question;
    }

    int minutes() {
        return Effort.review(minutes);
    }

    LocalDate reviewed() {
        return reviewed;
    }

    boolean isDue(LocalDate day) {
        return !due.isAfter(day);
    }
}
