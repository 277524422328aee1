package dev.greenroom.bank;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Knows the words that everybody may see; a word of an answer is never proposed. */
class Spelling {

    private static final List<SearchField> SHOWN = Stream.of(SearchField.values())
            .filter(field -> field != SearchField.HIDDEN)
            .toList();

    private final IndexReader reader;

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    private record Near(String word, float similarity, int uses) {}

    /** The word that differs by the fewest letters, two at most; of those the one used most. */
    Optional<String> nearest(String word) throws IOException {
        Stream.Builder<Near> near = Stream.builder();
        for (SearchField field : SHOWN) {
            Terms terms = MultiTerms.getTerms(reader, field.plain());
            if (terms != null && word.length() > 2) {
                collect(new FuzzyTermsEnum(terms, new Term(field.plain(), word), 2, 0, true), near);
            }
        }
        return near.build()
                .sorted(Comparator.comparing(Near::similarity)
                        .thenComparing(Near::uses)
                        .reversed()
                        .thenComparing(Near::word))
                .map(Near::word)
                .findFirst();
    }

    private static void collect(FuzzyTermsEnum terms, Stream.Builder<Near> near) throws IOException {
        BoostAttribute similarity = terms.attributes().getAttribute(BoostAttribute.class);
        while (terms.next() != null) {
            String word = terms.term().utf8ToString();
            // Two letters out of five make another word.
            if (word.length() > 2 && similarity.getBoost() > 0.65f) {
                near.add(new Near(word, similarity.getBoost(), terms.docFreq()));
            }
        }
    }
}
