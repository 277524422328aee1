package dev.greenroom.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All errors found in a pack so far; reading goes on after each, so that an author sees them at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String expected) {
        found.add(new Problem(place, expected));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file and line. */
    List<Problem> all() {
        return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }
}
