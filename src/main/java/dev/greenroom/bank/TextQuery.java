package dev.greenroom.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
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

    /** Further words of a long query say enough without their places. */
    static final int MOST_WORDS_OF_A_PHRASE = 4;

    /** More than one of two words can be worth that are found apart in an answer and a question. */
    private static final int WORTH_OF_A_PHRASE = 128;

    private static final int WORDS_BETWEEN = 1;

    /** A shorter beginning of a word would find nearly every answer. */
    private static final int HIDDEN_PREFIX = 3;

    /** The words of a text that say something, in lower case; of one that is longer than others are, its beginning. */
    static List<String> words(String text) {
        return EnglishWords.PLAIN.in(text).stream()
                .map(TextQuery::beginning)
                .filter(word -> !EnglishWords.STEMMED.in(word).isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String beginning(String word) {
        int length = Math.min(LONGEST_WORD, word.codePointCount(0, word.length()));
        return word.substring(0, word.offsetByCodePoints(0, length));
    }

    static boolean isLetter(String word) {
        return word.length() == 1;
    }

    /** Find a letter that is a name, as that of a language; in an answer it is mostly none. */
    static List<TextQuery> named(String letter) {
        return bestLast(Stream.of(SearchField.values())
                .filter(field -> field != SearchField.HIDDEN)
                .map(field -> new TextQuery(new TermQuery(new Term(field.plain(), letter)), field.worth()))
                .toList());
    }

    /** Find the word, its other forms and words that begin with it. */
    static List<TextQuery> spelled(String word) {
        List<TextQuery> queries = new ArrayList<>();
        String stem = stem(word);
        for (SearchField field : SearchField.values()) {
            queries.add(new TextQuery(new TermQuery(new Term(field.stemmed(), stem)), field.worth()));
            if (field != SearchField.HIDDEN || word.length() >= HIDDEN_PREFIX) {
                Query beginning = new PrefixQuery(new Term(field.plain(), word));
                queries.add(new TextQuery(beginning, field.worth() * 3 / 4));
            }
        }
        return bestLast(queries);
    }

    /** Find words in what is hidden that differ by one letter, long ones by two; two letters changed places are one difference. */
    static List<TextQuery> misspelled(String word) {
        Term term = new Term(SearchField.HIDDEN.plain(), word);
        return List.of(new TextQuery(new FuzzyQuery(term, mostMistakes(word), 0), SearchField.HIDDEN.worth() / 2));
    }

    /** Whether a word is no form of a similar one, but that word with a mistake in it: another form would end otherwise. */
    static boolean isMistakeFor(String word, String meant) {
        int last = word.length() - 1;
        return meant.length() == word.length()
                && meant.charAt(last) == word.charAt(last)
                && stem(meant).equals(stem(word));
    }

    /** A number or a version that is like another means itself. */
    static boolean mayBeMisspelled(String word) {
        return word.length() >= 5 && word.chars().noneMatch(Character::isDigit);
    }

    /** In how many letters what was meant may differ from a word. */
    static int mostMistakes(String word) {
        return word.length() >= 8 ? 2 : 1;
    }

    /**
     * Find two words, or other forms of them, side by side.
     *
     * @param onlyShown not in what is hidden
     */
    static List<TextQuery> phrase(String first, String second, boolean onlyShown) {
        return bestLast(Stream.of(SearchField.values())
                .filter(SearchField::hasPhrases)
                .filter(field -> !onlyShown || field != SearchField.HIDDEN)
                .map(field -> new TextQuery(
                        new PhraseQuery(WORDS_BETWEEN, field.stemmed(), stem(first), stem(second)),
                        WORTH_OF_A_PHRASE + field.worth()))
                .toList());
    }

    private static String stem(String word) {
        return String.join("", EnglishWords.STEMMED.in(word));
    }

    private static List<TextQuery> bestLast(List<TextQuery> queries) {
        return queries.stream().sorted(Comparator.comparing(TextQuery::worth)).toList();
    }
}
