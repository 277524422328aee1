package dev.greenroom.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.util.function.SingletonSupplier;

/** All questions in use at one content version, in memory. A few thousand fit easily, and listing them costs no statement. */
class Catalogue {

    private final String version;
    private final List<Guide> guides;
    private final List<Question> questions;
    private final Map<String, List<Question>> byGuide;
    private final SingletonSupplier<TextIndex> index;

    /**
     * @param guides by title
     * @param questions by guide and number
     * @param texts of the questions, at the same places; asked for when somebody searches
     */
    Catalogue(String version, List<Guide> guides, List<Question> questions, Supplier<List<SearchText>> texts) {
        this.version = version;
        this.guides = guides;
        this.questions = questions;
        this.byGuide = questions.stream().collect(groupingBy(Question::guide));
        this.index = SingletonSupplier.of(() -> new TextIndex(texts.get()));
    }

    /** Makes the index, unless somebody has searched already. */
    void prepareSearch() {
        index.obtain();
    }

    String version() {
        return version;
    }

    List<Guide> guides() {
        return guides;
    }

    /** The questions of a guide, by number. */
    List<Question> of(String guide) {
        return Collections.unmodifiableList(byGuide.getOrDefault(guide, List.of()));
    }

    QuestionPage page(QuestionFilter filter, int number) {
        Matches matches = matches(filter.guide(), TextQuery.words(filter.text()));
        Selected selected = select(matches, filter.facets());
        int pages = Math.max(1, (selected.places.size() + QuestionPage.SIZE - 1) / QuestionPage.SIZE);
        int current = Math.min(Math.max(number, 1), pages);
        List<Question> shown = selected.places.stream()
                .skip((current - 1L) * QuestionPage.SIZE)
                .limit(QuestionPage.SIZE)
                .map(questions::get)
                .toList();
        return new QuestionPage(
                shown,
                selected.places.size(),
                current,
                pages,
                selected.counts,
                matches.places.length,
                selected.places.isEmpty() ? spelling(filter) : Optional.empty());
    }

    Neighbours neighbours(QuestionFilter filter, UUID question) {
        Matches matches = matches(filter.guide(), TextQuery.words(filter.text()));
        List<Integer> places = select(matches, filter.facets()).places;
        OptionalInt own = IntStream.range(0, questions.size())
                .filter(place -> questions.get(place).id().equals(question))
                .findFirst();
        if (own.isEmpty()) {
            return new Neighbours(null, null, 0, places.size());
        }
        int at = places.indexOf(own.getAsInt());
        int before = (int) places.stream()
                .filter(place -> matches.order().compare(place, own.getAsInt()) < 0)
                .count();
        int after = at < 0 ? before : before + 1;
        return new Neighbours(
                before > 0 ? questions.get(places.get(before - 1)) : null,
                after < places.size() ? questions.get(places.get(after)) : null,
                at + 1,
                places.size());
    }

    /** The places that the words alone find in a guide, with the score of each place of the catalogue. */
    private record Matches(int[] places, float[] scores) {

        /** Best first; what is equally good by number. */
        Comparator<Integer> order() {
            return Comparator.<Integer, Float>comparing(place -> -scores[place])
                    .thenComparing(Comparator.naturalOrder());
        }
    }

    private record Selected(List<Integer> places, Map<String, Map<String, Integer>> counts) {}

    private Matches matches(String guide, List<String> words) {
        float[] scores =
                words.isEmpty() ? new float[questions.size()] : index.obtain().scores(words);
        int[] places = IntStream.range(0, questions.size())
                .filter(place -> questions.get(place).guide().equals(guide))
                .filter(place -> words.isEmpty() || scores[place] > 0)
                .toArray();
        return new Matches(places, scores);
    }

    /** One pass: what fails in no group is listed, what fails in one group alone still counts in that group. */
    private Selected select(Matches matches, List<Facet> facets) {
        List<Integer> places = new ArrayList<>();
        Map<String, Map<String, Integer>> counts = zeros(facets);
        for (int place : matches.places) {
            Question question = questions.get(place);
            List<Facet> failed =
                    facets.stream().filter(facet -> !facet.passes(question)).toList();
            if (failed.isEmpty()) {
                places.add(place);
            }
            if (failed.size() <= 1) {
                count(question, failed.isEmpty() ? facets : failed, counts);
            }
        }
        places.sort(matches.order());
        return new Selected(places, counts);
    }

    private static Map<String, Map<String, Integer>> zeros(List<Facet> facets) {
        return facets.stream()
                .collect(toMap(
                        Facet::name,
                        facet -> facet.choices().stream()
                                .collect(toMap(Facet.Choice::value, choice -> 0, Integer::sum, LinkedHashMap::new))));
    }

    private static void count(Question question, List<Facet> facets, Map<String, Map<String, Integer>> counts) {
        for (Facet facet : facets) {
            for (Facet.Choice choice : facet.choices()) {
                if (choice.holds().test(question)) {
                    counts.getOrDefault(facet.name(), Map.of()).merge(choice.value(), 1, Integer::sum);
                }
            }
        }
    }

    /** Never proposes words that find nothing themselves. */
    private Optional<String> spelling(QuestionFilter filter) {
        List<String> words = TextQuery.words(filter.text());
        List<String> nearest = index.obtain().nearest(words);
        if (nearest.equals(words)) {
            return Optional.empty();
        }
        Selected found = select(matches(filter.guide(), nearest), filter.facets());
        return found.places.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", nearest));
    }
}
