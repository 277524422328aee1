package dev.greenroom.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.PriorityQueue;

/** Questions that come back, the weakest on a day first. Of thousands, only those that are taken are put in order. */
final class WeakestFirst implements Iterator<Returning> {

    private final PriorityQueue<Ranked> rest;
    private final int shortest;

    WeakestFirst(Collection<Returning> questions, LocalDate day) {
        rest = new PriorityQueue<>(questions.stream()
                .map(one -> new Ranked(one, one.weakness(day)))
                .toList());
        shortest = questions.stream().mapToInt(Returning::minutes).min().orElse(0);
    }

    private record Ranked(Returning one, double weakness) implements Comparable<Ranked> {

        @Override
        public int compareTo(Ranked other) {
            int weaker = Double.compare(other.weakness, weakness);
            return weaker == 0 ? one.question().compareTo(other.one.question()) : weaker;
        }
    }

    @Override
    public boolean hasNext() {
        return !rest.isEmpty();
    }

    @Override
    public Returning next() {
        return rest.remove().one();
    }

    /** Whether the shortest of them takes no longer. */
    boolean fitInto(int minutes) {
        return shortest <= minutes;
    }
}
