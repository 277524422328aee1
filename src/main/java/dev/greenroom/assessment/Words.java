package dev.greenroom.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text in lower case, apostrophes straight. */
final class Words {

    /** Possessive, because a group that might have to give back goes one call deeper for each part of a word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’-][\\p{L}\\p{N}]++)*+");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** The share of the words that are in the set, 0 to 1; of no words none. */
    static double share(List<String> words, Set<String> in) {
        return words.isEmpty() ? 0 : words.stream().filter(in::contains).count() / (double) words.size();
    }
}
