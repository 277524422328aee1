package dev.greenroom.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says, and what of it with a negation. It denies another text if a sentence opens with a denial and goes on with
 * what the two share, or has most of the other's words with a negation more or fewer at one of them.
 */
record Polarity(Statement whole, List<Statement> sentences) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\r\\n]+");

    static Polarity of(String text) {
        String straight = text.replace('’', '\'');
        return new Polarity(
                Statement.of(straight),
                SENTENCE_END.splitAsStream(straight).map(Statement::of).toList());
    }

    /** Whether a sentence of this text says the opposite of the other. */
    boolean denies(Polarity other) {
        long shared = other.whole.shared(whole.stems);
        return sentences.stream()
                .anyMatch(sentence -> sentence.reverses(other.whole) || sentence.rejects(other.whole, shared));
    }

    /**
     * One thing said.
     *
     * @param stems of all its words
     * @param rejected those that follow an opening such as "it is not true that"
     * @param negated those that stand right behind another negation
     * @param negations how many others there are; "not without" says what holds and counts as none
     */
    record Statement(Set<String> stems, Set<String> rejected, Set<String> negated, long negations) {

        /** With fewer words in common, model answers deny points that they make; of denials, no more are heard. */
        private static final double MOST = 2 / 3.0;

        private static final Pattern REJECTION = Pattern.compile(
                "\\b(?:(?:not true|not correct|not the case|untrue|false|wrong|myth) that"
                        + "|(?:wrong|false|mistake|nonsense) to (?:say|think|claim|believe|assume)"
                        + "|(?:I|we) (?:\\w+ )?(?:don't|do not|wouldn't|would not) (?:think|believe|say|agree that)"
                        + "|I (?:\\w+ )?(?:disagree that|doubt))\\b.*",
                Pattern.CASE_INSENSITIVE);
        private static final Set<String> NEGATIONS = Set.of(
                "not", "no", "never", "without", "cannot", "nobody", "nothing", "none", "neither", "nor", "hardly",
                "dont", "doesnt", "isnt", "cant", "wont");

        /** Says what holds with something, as "only with" does. */
        private static final Pattern NOT_WITHOUT = Pattern.compile(
                "(?:\\b(?:not|no|never|cannot|nobody)|n't)\\b[^,;:.!?\\r\\n]{0,60}\\bwithout\\b",
                Pattern.CASE_INSENSITIVE);

        private static Statement of(String text) {
            Matcher rejection = REJECTION.matcher(text);
            var rejected = new HashSet<String>();
            rejection.results().forEach(match -> rejected.addAll(Stems.of(match.group())));
            String rest = rejection.replaceAll("");
            List<String> words = Words.of(rest);
            var negated = new HashSet<String>();
            for (int i = 0; i < words.size(); i++) {
                if (isNegation(words.get(i))) {
                    negated.addAll(firstStem(words.subList(i + 1, words.size())));
                }
            }
            long negations = words.stream().filter(Statement::isNegation).count()
                    - 2 * NOT_WITHOUT.matcher(rest).results().count();
            return new Statement(Stems.of(text), Set.copyOf(rejected), Set.copyOf(negated), negations);
        }

        private static boolean isNegation(String word) {
            return NEGATIONS.contains(word) || word.endsWith("n't");
        }

        /** The stem of the first word that has one. */
        private static Set<String> firstStem(List<String> words) {
            return words.stream()
                    .map(Stems::of)
                    .filter(stems -> !stems.isEmpty())
                    .findFirst()
                    .orElse(Set.of());
        }

        private boolean rejects(Statement other, long shared) {
            long against = other.shared(rejected);
            return against > 0 && 2 * against >= shared;
        }

        private boolean reverses(Statement other) {
            return negations != other.negations && hasMostOf(other) && (negates(other) || other.negates(this));
        }

        private boolean hasMostOf(Statement other) {
            return other.shared(stems) >= MOST * other.stems.size();
        }

        private boolean negates(Statement other) {
            return negated.stream().anyMatch(stem -> other.stems.contains(stem) && !other.negated.contains(stem));
        }

        private long shared(Set<String> others) {
            return stems.stream().filter(others::contains).count();
        }
    }
}
