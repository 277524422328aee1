package dev.greenroom.browse;

import dev.greenroom.answer.Status;
import dev.greenroom.bank.Extent;
import dev.greenroom.bank.Extent.Trait;
import dev.greenroom.bank.Facet;
import dev.greenroom.bank.Guide;
import dev.greenroom.bank.Kind;
import dev.greenroom.bank.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One group of the list's filters. Most groups are one facet; the one about practice is two, because a bookmark is
 * apart from how well a question was answered.
 *
 * @param name its parameter in the address
 */
record FilterGroup(String name, List<Option> options) {

    static final String STATUS = "status";
    static final String BOOKMARKED = "bookmarked";

    /**
     * A value that can be chosen.
     *
     * @param facet the name of the facet it belongs to
     * @param label its text, for what is named by a guide; all others are named by messages
     */
    record Option(String facet, String value, @Nullable String label, Extent extent) {

        Facet.Choice choice(Set<String> chosen) {
            return new Facet.Choice(value, extent, chosen.contains(value));
        }
    }

    static List<FilterGroup> of(Guide guide, OwnWork work) {
        return List.of(topics(guide), kinds(), levels(), practice(work));
    }

    /** Its facets, given what is chosen. */
    List<Facet> facets(Set<String> chosen) {
        return options.stream()
                .map(Option::facet)
                .distinct()
                .map(facet -> new Facet(
                        facet,
                        options.stream()
                                .filter(option -> option.facet().equals(facet))
                                .map(option -> option.choice(chosen))
                                .toList()))
                .toList();
    }

    private static FilterGroup topics(Guide guide) {
        return new FilterGroup(
                "topic",
                guide.topics().stream()
                        .map(topic -> new Option(
                                "topic", topic.slug(), topic.title(), new Extent.Having(Trait.TOPIC, topic.slug())))
                        .toList());
    }

    private static FilterGroup kinds() {
        return new FilterGroup(
                "kind",
                Stream.of(Kind.values())
                        .map(kind -> new Option("kind", kind.key(), null, new Extent.Having(Trait.KIND, kind.key())))
                        .toList());
    }

    private static FilterGroup levels() {
        return new FilterGroup(
                "level",
                Stream.of(Level.values())
                        .map(level ->
                                new Option("level", level.key(), null, new Extent.Having(Trait.LEVEL, level.key())))
                        .toList());
    }

    private static FilterGroup practice(OwnWork work) {
        Stream<Option> statuses =
                Stream.of(Status.values()).map(status -> new Option(STATUS, status.key(), null, work.having(status)));
        Option bookmarked = new Option(BOOKMARKED, BOOKMARKED, null, new Extent.Only(work.bookmarks()));
        return new FilterGroup(
                STATUS, Stream.concat(statuses, Stream.of(bookmarked)).toList());
    }
}
