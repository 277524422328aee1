package dev.greenroom.bank;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All guides with their questions in use at one content version, in memory, so that listing them costs no statement. */
final class Catalogue {

    private static final Shelf EMPTY = new Shelf(List.of(), Stream::empty);

    private final List<Guide> guides;
    private final Map<GuideVersion, Shelf> shelves;
    private final Map<String, Shelf> byGuide;
    private final String version;

    /**
     * @param guides by title
     * @param shelves of all guides
     */
    Catalogue(List<Guide> guides, Map<GuideVersion, Shelf> shelves) {
        this.guides = guides;
        this.shelves = shelves;
        this.byGuide = shelves.entrySet().stream()
                .collect(toMap(shelf -> shelf.getKey().guide(), Map.Entry::getValue));
        this.version =
                shelves.keySet().stream().map(GuideVersion::toString).sorted().collect(joining(" "));
    }

    /** Makes the index of every guide, unless somebody has searched it already. */
    void prepareSearch() {
        byGuide.values().forEach(Shelf::prepareSearch);
    }

    /** What changes whenever the content of any guide does. */
    String version() {
        return version;
    }

    boolean holds(Collection<GuideVersion> versions) {
        return shelves.keySet().equals(Set.copyOf(versions));
    }

    /** What stays when other guides have changed. */
    Optional<Shelf> shelf(GuideVersion version) {
        return Optional.ofNullable(shelves.get(version));
    }

    List<Guide> guides() {
        return guides;
    }

    /** The question with that id. */
    Optional<Question> find(UUID id) {
        return byGuide.values().stream()
                .flatMap(shelf -> shelf.find(id).stream())
                .findFirst();
    }

    /** The questions of a guide, by number. */
    List<Question> of(String guide) {
        return shelf(guide).questions();
    }

    QuestionPage page(QuestionFilter filter, int number) {
        return shelf(filter.guide()).page(filter, number);
    }

    Neighbours neighbours(QuestionFilter filter, UUID question) {
        return shelf(filter.guide()).neighbours(filter, question);
    }

    private Shelf shelf(String guide) {
        return byGuide.getOrDefault(guide, EMPTY);
    }
}
