package dev.greenroom.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.greenroom.bank.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The order in which learning questions pays off: one of each topic before a second of any, then topics in proportion;
 * within a topic the level that everybody is asked first, and each theme before a second question of one.
 */
final class LearningOrder {

    private LearningOrder() {}

    /** @param share the part of its topic that is known once it is learnt */
    private record Place(Question question, boolean touches, double share) {}

    static List<Question> of(Collection<Question> active, Set<UUID> known) {
        // Putting thousands in order for nothing is what costs most on the start page of somebody who knows them all.
        if (active.stream().map(Question::id).allMatch(known::contains)) {
            return List.of();
        }
        return active.stream().collect(groupingBy(Question::topic, LinkedHashMap::new, toList())).values().stream()
                .flatMap(topic -> places(topic, known).stream())
                .sorted(comparing((Place place) -> !place.touches())
                        .thenComparingDouble(Place::share)
                        .thenComparingInt(place -> place.question().number()))
                .map(Place::question)
                .toList();
    }

    private static List<Place> places(List<Question> topic, Set<UUID> known) {
        List<Question> rest = ordered(topic, known);
        int before = topic.size() - rest.size();
        List<Place> places = new ArrayList<>();
        for (Question question : rest) {
            int at = before + places.size();
            places.add(new Place(question, at == 0, (at + 0.5) / topic.size()));
        }
        return places;
    }

    private static List<Question> ordered(List<Question> topic, Set<UUID> known) {
        Set<String> themes = new HashSet<>();
        topic.stream()
                .filter(one -> known.contains(one.id()))
                .map(Question::theme)
                .forEach(themes::add);
        List<Question> first = new ArrayList<>();
        List<Question> second = new ArrayList<>();
        topic.stream()
                .filter(one -> !known.contains(one.id()))
                .sorted(comparing(Question::level).thenComparing(Question::number))
                .forEach(one -> (themes.add(one.theme()) ? first : second).add(one));
        first.addAll(second);
        return first;
    }
}
