package dev.greenroom.review;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.greenroom.review.CardRepository.DayCount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The horizons of one learner by guide, as seen on one day: those of the nearest interviews. Cards know nothing of them,
 * so that taking one away restores all its days.
 */
record Horizons(LocalDate today, Map<String, LastDays> days) {

    static Horizons of(Collection<Horizon> horizons, LocalDate today) {
        return new Horizons(
                today,
                horizons.stream()
                        .filter(horizon -> !horizon.days().isOver(today))
                        .collect(toMap(Horizon::guide, Horizon::days, nearest())));
    }

    private static BinaryOperator<LastDays> nearest() {
        return (one, other) -> one.interview().isBefore(other.interview()) ? one : other;
    }

    /**
     * When a question is due: on its own day, or at the latest in the last days. These count no more for what was
     * reviewed in them.
     */
    LocalDate due(String guide, LocalDate reviewed, LocalDate due) {
        LastDays last = days.get(guide);
        if (last == null || !reviewed.isBefore(last.closing())) {
            return due;
        }
        return last.latest().isBefore(due) ? last.latest() : due;
    }

    /** Whether a question is coming back because its interview is near. */
    boolean bringBack(String guide, LocalDate reviewed) {
        LastDays last = days.get(guide);
        return last != null && last.haveBegun(today) && reviewed.isBefore(last.closing());
    }

    /** The first day that brings something of a guide, given the first on which something is due by itself. */
    LocalDate first(String guide, LocalDate due) {
        LastDays last = days.get(guide);
        if (last == null || last.haveBegun(today)) {
            return due;
        }
        return last.closing().isBefore(due) ? last.closing() : due;
    }

    /** What the days after today bring; what is due in the last days or after them comes back in equal parts. */
    TreeMap<LocalDate, Integer> coming(Collection<DayCount> due) {
        TreeMap<LocalDate, Integer> coming = new TreeMap<>();
        Map<LastDays, Integer> back = new HashMap<>();
        for (DayCount count : due) {
            LastDays last = days.get(count.guide());
            if (last == null || last.haveBegun(today) || count.day().isBefore(last.closing())) {
                coming.merge(count.day(), (int) count.count(), Integer::sum);
            } else {
                back.merge(last, (int) count.count(), Integer::sum);
            }
        }
        back.forEach((last, reviews) -> Round.spread(reviews, last.closing(), last.latest(), coming));
        return coming;
    }

    /** The guides of which everything is coming back. */
    Set<String> closing() {
        return days.entrySet().stream()
                .filter(entry -> entry.getValue().haveBegun(today))
                .map(Entry::getKey)
                .collect(toSet());
    }
}
