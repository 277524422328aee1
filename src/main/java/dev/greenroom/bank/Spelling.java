package dev.greenroom.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Knows how words are spelled; one that only a single answer has is never named. */
class Spelling {

    /** So many letters may differ: three make another word. */
    static final int MOST_MISTAKES = 2;

    private static final int SEVERAL = 2;

    private static final List<SearchField> SHOWN = Stream.of(SearchField.values())
            .filter(field -> field != SearchField.HIDDEN)
            .toList();

    private final IndexReader reader;

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    private record Near(String word, float similarity, int uses) {}

    /**
     * The word that differs by the fewest letters; of those the one used most.
     *
     * @param most how many letters may differ
     */
    Optional<String> nearest(String word, int most) {
        return best(near(word, most, SHOWN));
    }

    /** The same, or else the nearest of those words that the answers to several questions share, which gives none away. */
    Optional<String> meant(String word, int most) {
        return nearest(word, most)
                .or(() -> best(near(word, most, List.of(SearchField.HIDDEN)).filter(near -> near.uses() >= SEVERAL)));
    }

    /** Whether any word begins so. */
    boolean knows(String beginning) {
        try {
            for (SearchField field : SearchField.values()) {
                Terms terms = MultiTerms.getTerms(reader, field.plain());
                if (terms != null && begins(terms.iterator(), new BytesRef(beginning))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(TermsEnum terms, BytesRef beginning) throws IOException {
        return terms.seekCeil(beginning) != TermsEnum.SeekStatus.END
                && StringHelper.startsWith(terms.term(), beginning);
    }

    private static Optional<String> best(Stream<Near> near) {
        return near.sorted(Comparator.comparing(Near::similarity)
                        .thenComparing(Near::uses)
                        .reversed()
                        .thenComparing(Near::word))
                .map(Near::word)
                .findFirst();
    }

    private Stream<Near> near(String word, int most, List<SearchField> fields) {
        Stream.Builder<Near> near = Stream.builder();
        try {
            for (SearchField field : fields) {
                Terms terms = MultiTerms.getTerms(reader, field.plain());
                if (terms != null && word.length() > 2) {
                    collect(new FuzzyTermsEnum(terms, new Term(field.plain(), word), most, 0, true), near);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return near.build();
    }

    private static void collect(FuzzyTermsEnum terms, Stream.Builder<Near> near) throws IOException {
        BoostAttribute similarity = terms.attributes().getAttribute(BoostAttribute.class);
        while (terms.next() != null) {
            String word = terms.term().utf8ToString();
            // Two letters out of five make another word, and nobody searches for one that says nothing.
            if (word.length() > 2
                    && similarity.getBoost() > 0.65f
                    && !EnglishWords.STEMMED.in(word).isEmpty()) {
                near.add(new Near(word, similarity.getBoost(), terms.docFreq()));
            }
        }
    }
}
