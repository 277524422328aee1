package dev.greenroom.assessment;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stems a text denies and which it asserts. A negation reaches over the {@value #REACH} words after it, up to the
 * end of its clause; some openings deny what follows up to the end of the sentence.
 */
record Polarity(Set<String> denied, Set<String> asserted) {

    private static final int REACH = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\r\\n]+");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[,;:()–—]+|\\s-\\s|\\b(?:but|and|because)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:not true|not the case|untrue|false that|wrong that|not correct|myth that|(?:don't|do not) think)\\b"
                    + ".*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "without", "cannot", "nobody", "nothing", "none", "neither", "nor", "hardly", "dont",
            "doesnt", "isnt", "cant", "wont");

    static Polarity of(String text) {
        var denied = new HashSet<String>();
        var asserted = new HashSet<String>();
        for (String sentence : SENTENCE_END.split(text.replace('’', '\''))) {
            Matcher denial = DENIAL.matcher(sentence);
            denial.results().forEach(match -> denied.addAll(Stems.of(match.group())));
            for (String clause : CLAUSE_END.split(denial.replaceAll(","))) {
                sort(clause, denied, asserted);
            }
        }
        return new Polarity(Set.copyOf(denied), Set.copyOf(asserted));
    }

    private static void sort(String clause, Set<String> denied, Set<String> asserted) {
        int reach = 0;
        for (String word : Words.of(clause)) {
            if (isNegation(word)) {
                reach = REACH + 1;
            }
            (reach > 0 ? denied : asserted).addAll(Stems.of(word));
            reach--;
        }
    }

    private static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    /** Whether this text denies at least half of what it shares with the assertions of the other. */
    boolean denies(Polarity other) {
        long against = other.asserted.stream()
                .filter(stem -> denied.contains(stem) && !asserted.contains(stem))
                .count();
        long shared = other.asserted.stream()
                .filter(stem -> denied.contains(stem) || asserted.contains(stem))
                .count();
        return against > 0 && 2 * against >= shared;
    }
}
