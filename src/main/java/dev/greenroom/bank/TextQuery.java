package dev.greenroom.bank;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a typed word looks for. Queries are built from words, never parsed, so that no input is a mistake. A match is
 * worth the same however often and in however long a text it occurs: where it is found decides alone.
 */
class TextQuery {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;

    /** A shorter beginning of a word would find nearly every answer. */
    private static final int HIDDEN_PREFIX = 3;

    private static final float BEGINNING = 0.75f;
    private static final float MISSPELLED = 0.5f;

    private TextQuery() {}

    /** The words of a text that say something, in lower case. */
    static List<String> words(String text) {
        return EnglishWords.PLAIN.in(text).stream()
                .filter(word -> word.length() <= LONGEST_WORD)
                .filter(word -> !EnglishWords.STEMMED.in(word).isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Finds the word, its other forms and words that begin with it. */
    static Query spelled(String word) {
        List<Query> places = new ArrayList<>();
        String stem = String.join("", EnglishWords.STEMMED.in(word));
        for (SearchField field : SearchField.values()) {
            places.add(worth(new TermQuery(new Term(field.stemmed(), stem)), field.worth()));
            if (field != SearchField.HIDDEN || word.length() >= HIDDEN_PREFIX) {
                places.add(worth(new PrefixQuery(new Term(field.plain(), word)), field.worth() * BEGINNING));
            }
        }
        return new DisjunctionMaxQuery(places, 0);
    }

    /** Finds words that differ by one letter, long ones by two; two letters changed places are one difference. */
    static Query misspelled(String word) {
        List<Query> places = new ArrayList<>();
        for (SearchField field : SearchField.values()) {
            Query near = new FuzzyQuery(new Term(field.plain(), word), word.length() >= 8 ? 2 : 1, 0);
            places.add(worth(near, field.worth() * MISSPELLED));
        }
        return new DisjunctionMaxQuery(places, 0);
    }

    static boolean mayBeMisspelled(String word) {
        return word.length() >= 5;
    }

    private static Query worth(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }
}
