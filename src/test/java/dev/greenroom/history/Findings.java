package dev.greenroom.history;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must not have happened, and did. */
final class Findings {

    enum Sort {
        LOST,
        DUPLICATED,
        OVERWRITTEN,
        UNEXPECTED
    }

    private record Finding(Sort sort, String what) {}

    private final ConcurrentLinkedQueue<Finding> all = new ConcurrentLinkedQueue<>();

    void add(Sort sort, String what) {
        all.add(new Finding(sort, what));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many of each sort. */
    String counts() {
        Map<Sort, Long> counts = new EnumMap<>(Sort.class);
        Stream.of(Sort.values()).forEach(sort -> counts.put(sort, 0L));
        all.forEach(finding -> counts.merge(finding.sort(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey().name().toLowerCase(java.util.Locale.ROOT) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The first of them, in words. */
    List<String> examples(int most) {
        return all.stream()
                .sorted(Comparator.comparing(Finding::sort))
                .limit(most)
                .map(finding -> finding.sort() + ": " + finding.what())
                .toList();
    }
}
