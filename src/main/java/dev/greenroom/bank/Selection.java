package dev.greenroom.bank;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a filter leaves of the questions that were found, and how many each of its values would leave. The questions are
 * bits by their places, so that a count costs one operation for 64 of them.
 */
final class Selection {

    /** A facet and, at the places of its choices, the questions that they hold for. */
    private record Group(Facet facet, List<FixedBitSet> extents) {

        boolean isOpen() {
            return facet.choices().stream().noneMatch(Facet.Choice::chosen);
        }

        FixedBitSet chosen(int length) {
            FixedBitSet union = new FixedBitSet(length);
            IntStream.range(0, extents.size())
                    .filter(choice -> facet.choices().get(choice).chosen())
                    .forEach(choice -> union.or(extents.get(choice)));
            return union;
        }

        Map<String, Integer> counts(FixedBitSet others) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int choice = 0; choice < extents.size(); choice++) {
                long count = FixedBitSet.intersectionCount(others, extents.get(choice));
                counts.put(facet.choices().get(choice).value(), (int) count);
            }
            return counts;
        }
    }

    private final FixedBitSet found;
    private final List<Group> groups;
    private final FixedBitSet passing;

    Selection(FixedBitSet found, List<Facet> facets, Function<Extent, FixedBitSet> extents) {
        this.found = found;
        this.groups = facets.stream()
                .map(facet -> new Group(
                        facet,
                        facet.choices().stream()
                                .map(Facet.Choice::extent)
                                .map(extents)
                                .toList()))
                .toList();
        this.passing = passing(groups);
    }

    /** Those that pass all facets. */
    FixedBitSet passing() {
        return passing;
    }

    /** By facet and value: how many questions choosing that value would hold, given the other facets. */
    Map<String, Map<String, Integer>> counts() {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        groups.forEach(group -> counts.put(group.facet().name(), group.counts(passingAllBut(group))));
        return counts;
    }

    private FixedBitSet passingAllBut(Group one) {
        return one.isOpen()
                ? passing
                : passing(groups.stream().filter(group -> group != one).toList());
    }

    private FixedBitSet passing(List<Group> some) {
        FixedBitSet passing = found.clone();
        some.stream().filter(group -> !group.isOpen()).forEach(group -> passing.and(group.chosen(found.length())));
        return passing;
    }
}
