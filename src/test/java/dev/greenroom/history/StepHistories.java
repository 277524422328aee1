package dev.greenroom.history;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The histories of all steps, and what learners opened and started. */
final class StepHistories {

    private final Map<String, StepHistory> steps = new ConcurrentHashMap<>();

    /** Ids of the answers that were practised alone. */
    final Set<String> opened = ConcurrentHashMap.newKeySet();

    /** Ids of the interviews. */
    final Set<String> started = ConcurrentHashMap.newKeySet();

    /** What texts call a step. */
    static String place(String answer, String step) {
        return id(answer) + "/" + step;
    }

    /** The id at the end of an address. */
    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    StepHistory of(String answer, String step) {
        return steps.computeIfAbsent(place(answer, step), StepHistory::new);
    }

    Map<String, StepHistory> all() {
        return steps;
    }
}
