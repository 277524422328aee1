package dev.greenroom.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One way to find a typed word. Queries are built from words, never parsed, so that no input is a mistake. A match is
 * worth the same however often and in however long a text it occurs: where it is found decides alone.
 *
 * @param worth of a match, more than 0
 */
record TextQuery(Query query, int worth) {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;

    /** A shorter beginning of a word would find nearly every answer. */
    private static final int HIDDEN_PREFIX = 3;

    /** The words of a text that say something, in lower case. */
    static List<String> words(String text) {
        return EnglishWords.PLAIN.in(text).stream()
                .filter(word -> word.length() <= LONGEST_WORD)
                .filter(word -> !EnglishWords.STEMMED.in(word).isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Find the word, its other forms and words that begin with it. */
    static List<TextQuery> spelled(String word) {
        List<TextQuery> queries = new ArrayList<>();
        String stem = String.join("", EnglishWords.STEMMED.in(word));
        for (SearchField field : SearchField.values()) {
            queries.add(new TextQuery(new TermQuery(new Term(field.stemmed(), stem)), field.worth()));
            if (field != SearchField.HIDDEN || word.length() >= HIDDEN_PREFIX) {
                Query beginning = new PrefixQuery(new Term(field.plain(), word));
                queries.add(new TextQuery(beginning, field.worth() * 3 / 4));
            }
        }
        return bestLast(queries);
    }

    /** Find words that differ by one letter, long ones by two; two letters changed places are one difference. */
    static List<TextQuery> misspelled(String word) {
        List<TextQuery> queries = new ArrayList<>();
        for (SearchField field : SearchField.values()) {
            Query near = new FuzzyQuery(new Term(field.plain(), word), word.length() >= 8 ? 2 : 1, 0);
            queries.add(new TextQuery(near, field.worth() / 2));
        }
        return bestLast(queries);
    }

    static boolean mayBeMisspelled(String word) {
        return word.length() >= 5;
    }

    private static List<TextQuery> bestLast(List<TextQuery> queries) {
        queries.sort(Comparator.comparing(TextQuery::worth));
        return queries;
    }
}
