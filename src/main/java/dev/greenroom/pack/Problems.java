package dev.greenroom.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The errors found in a pack so far; reading goes on after each, so that an author sees them at once. */
final class Problems {

    /** More of them nobody mends at once, and a file made for it could hold millions. */
    static final int MOST = 1000;

    private final List<Problem> found = new ArrayList<>();

    void add(Position place, String expected) {
        if (found.size() < MOST) {
            found.add(new Problem(place, expected));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file and line. */
    List<Problem> all() {
        return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }
}
