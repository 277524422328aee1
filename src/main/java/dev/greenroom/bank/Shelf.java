package dev.greenroom.bank;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The questions of one guide in use at one version, in memory. A question is known by its place, and what there is to
 * filter by is kept as sets of places, so that listing some of 100,000 costs hardly more than listing some of 60.
 */
final class Shelf {

    private final List<Question> questions;
    private final Map<UUID, Integer> places;
    private final FixedBitSet all;
    private final Map<Extent, FixedBitSet> traits = new HashMap<>();
    private final SingletonSupplier<TextIndex> index;

    /**
     * @param questions by number
     * @param texts of the questions, in the same order; asked for when somebody searches
     */
    Shelf(List<Question> questions, Supplier<Stream<SearchText>> texts) {
        this.questions = List.copyOf(questions);
        this.places = IntStream.range(0, questions.size())
                .boxed()
                .collect(toMap(place -> questions.get(place).id(), place -> place));
        this.all = none();
        all.set(0, questions.size());
        for (Extent.Trait trait : Extent.Trait.values()) {
            for (int place = 0; place < questions.size(); place++) {
                traits.computeIfAbsent(new Extent.Having(trait, trait.of(questions.get(place))), value -> none())
                        .set(place);
            }
        }
        this.index = SingletonSupplier.of(() -> new TextIndex(texts.get()));
    }

    /** Makes the index, unless somebody has searched already. */
    void prepareSearch() {
        index.obtain();
    }

    List<Question> questions() {
        return questions;
    }

    Optional<Question> find(UUID id) {
        return Optional.ofNullable(places.get(id)).map(questions::get);
    }

    QuestionPage page(QuestionFilter filter, int number) {
        List<String> words = TextQuery.words(filter.text());
        Found found = find(words);
        Selection selection = select(found, filter.facets());
        Ranking listed = found.rank(selection.passing());
        int pages = Math.max(1, (listed.size() + QuestionPage.SIZE - 1) / QuestionPage.SIZE);
        int current = Math.min(Math.max(number, 1), pages);
        return new QuestionPage(
                between(listed, (current - 1) * QuestionPage.SIZE, current * QuestionPage.SIZE),
                listed.size(),
                current,
                pages,
                selection.counts(),
                found.places.cardinality(),
                listed.size() > 0 ? found.reading() : Optional.empty(),
                listed.size() == 0 ? spelling(words, filter.facets()) : Optional.empty());
    }

    Neighbours neighbours(QuestionFilter filter, UUID question) {
        Found found = find(TextQuery.words(filter.text()));
        FixedBitSet passing = select(found, filter.facets()).passing();
        Ranking listed = found.rank(passing);
        @Nullable Integer own = places.get(question);
        if (own == null) {
            return new Neighbours(null, null, 0, listed.size());
        }
        int before = listed.before(own);
        int after = passing.get(own) ? before + 1 : before;
        return new Neighbours(
                before > 0 ? between(listed, before - 1, before).get(0) : null,
                after < listed.size() ? between(listed, after, after + 1).get(0) : null,
                passing.get(own) ? after : 0,
                listed.size());
    }

    /** The places that words find, how well each place matches them, and how they were read; empty where there are no words. */
    private record Found(FixedBitSet places, int[] scores, List<ReadWord> words) {

        Optional<QuestionPage.Reading> reading() {
            return words.stream().allMatch(word -> word.how() == ReadWord.How.AS_TYPED)
                    ? Optional.empty()
                    : Optional.of(new QuestionPage.Reading(
                            words.stream().map(ReadWord::word).collect(joining(" ")),
                            words.stream().noneMatch(word -> word.how() == ReadWord.How.NEARLY)));
        }

        Ranking rank(FixedBitSet some) {
            return scores.length == 0 ? new ByNumber(some) : new ByScore(some, scores);
        }
    }

    private Found find(List<String> words) {
        if (words.isEmpty()) {
            return new Found(all, new int[0], List.of());
        }
        TextIndex.Hits hits = index.obtain().find(words);
        int[] scores = hits.scores();
        FixedBitSet places = none();
        for (int place = 0; place < questions.size(); place++) {
            if (scores[place] > 0) {
                places.set(place);
            }
        }
        return new Found(places, scores, hits.words());
    }

    private Selection select(Found found, List<Facet> facets) {
        return new Selection(found.places, facets, this::places);
    }

    private FixedBitSet places(Extent extent) {
        if (extent instanceof Extent.Only only) {
            return places(only.questions());
        }
        if (extent instanceof Extent.AllBut others) {
            FixedBitSet places = all.clone();
            places.andNot(places(others.questions()));
            return places;
        }
        return traits.getOrDefault(extent, none());
    }

    private FixedBitSet places(Collection<UUID> some) {
        FixedBitSet bits = none();
        for (UUID question : some) {
            @Nullable Integer place = places.get(question);
            if (place != null) {
                bits.set(place);
            }
        }
        return bits;
    }

    /** With a place more than there are, so that it is no mistake to ask what comes after the last. */
    private FixedBitSet none() {
        return new FixedBitSet(questions.size() + 1);
    }

    private List<Question> between(Ranking listed, int from, int to) {
        return IntStream.of(listed.between(from, to)).mapToObj(questions::get).toList();
    }

    /** Never proposes words that find nothing themselves. */
    private Optional<String> spelling(List<String> words, List<Facet> facets) {
        List<String> nearest = index.obtain().nearest(words);
        if (nearest.equals(words)) {
            return Optional.empty();
        }
        return select(find(nearest), facets).passing().scanIsEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", nearest));
    }
}
