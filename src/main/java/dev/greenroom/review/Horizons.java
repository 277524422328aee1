package dev.greenroom.review;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The horizons of one learner by guide. Cards know nothing of them, so that taking one away restores all its days.
 */
record Horizons(Map<String, LocalDate> days) {

    static final Horizons NONE = new Horizons(Map.of());

    static Horizons of(Collection<Horizon> horizons) {
        return new Horizons(horizons.stream().collect(toMap(Horizon::guide, Horizon::day)));
    }

    /**
     * When a question is due: on its own day, or at the latest on the horizon. A horizon that is over, or not later
     * than the last review, counts no more.
     */
    LocalDate due(String guide, LocalDate reviewed, LocalDate due, LocalDate today) {
        LocalDate horizon = days.getOrDefault(guide, due);
        boolean counts = !horizon.isBefore(today) && horizon.isAfter(reviewed);
        return counts && horizon.isBefore(due) ? horizon : due;
    }

    /** The guides whose horizon is that day. */
    List<String> on(LocalDate day) {
        return days.keySet().stream()
                .filter(guide -> day.equals(days.get(guide)))
                .sorted()
                .toList();
    }
}
