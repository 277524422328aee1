package dev.greenroom.assessment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what cannot be judged as an answer in English sentences. */
final class AnswerCheck {

    private static final Pattern DECLARATION = Pattern.compile("(def|#include|SELECT|INSERT|UPDATE)\\b.*[(;:{*=]");
    private static final Pattern DECLARATION_OR_WORDS = Pattern.compile("(import|public|private|class|return)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]$");
    private static final Pattern CALL_OR_ASSIGNMENT = Pattern.compile("\\S\\(|[={]");

    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ITEM_END = Pattern.compile("[,;:.!?\\r\\n]+|\\s[-–—•*]\\s");

    private static final int FEWEST_FOR_A_LIST = 6;
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final int WORDS_OF_A_TERM = 2;
    private static final double FUNCTION_WORDS_OF_A_LIST = 0.1;
    private static final double FUNCTION_WORDS_OF_BARE_TERMS = 0.05;
    private static final double FOREIGN_LETTERS = 0.3;
    private static final double FOREIGN_WORDS = 0.1;

    private static final Map<String, Set<String>> FREQUENT = frequentWords();

    private AnswerCheck() {}

    static Note of(String answer) {
        List<String> words = Words.of(answer);
        if (words.size() < 2) {
            return words.isEmpty() ? Note.EMPTY : Note.ONE_WORD;
        }
        if (isCode(answer, words.size())) {
            return Note.CODE;
        }
        if (isForeign(answer, words)) {
            return Note.OTHER_LANGUAGE;
        }
        return isList(answer, words) ? Note.KEYWORDS : Note.NONE;
    }

    private static boolean isCode(String answer, int words) {
        int code = answer.lines()
                .map(String::strip)
                .filter(AnswerCheck::isCodeLine)
                .mapToInt(Words::count)
                .sum();
        return 2 * code > words;
    }

    /** A semicolon alone may end an item of a list. */
    private static boolean isCodeLine(String line) {
        return line.endsWith("{")
                || line.endsWith("}")
                || line.endsWith(";") && CALL_OR_ASSIGNMENT.matcher(line).find()
                || DECLARATION.matcher(line).lookingAt() && !isEnded(line)
                || DECLARATION_OR_WORDS.matcher(line).lookingAt() && isDeclaration(line);
    }

    /** What begins with a word that is English as well. */
    private static boolean isDeclaration(String line) {
        return line.endsWith(";") && functionWords(Words.of(line)) == 0
                || CALL_OR_ASSIGNMENT.matcher(line).find() && !isEnded(line);
    }

    private static boolean isEnded(String line) {
        return SENTENCE_END.matcher(line).find();
    }

    private static boolean isForeign(String answer, List<String> words) {
        long letters = LETTER.matcher(answer).results().count();
        long foreign = FOREIGN_LETTER.matcher(answer).results().count();
        if (foreign > FOREIGN_LETTERS * letters) {
            return true;
        }
        double english = functionWords(words);
        double other = FREQUENT.values().stream()
                .mapToDouble(frequent -> Words.share(words, frequent))
                .max()
                .orElse(0);
        return other > FOREIGN_WORDS && other > english;
    }

    private static boolean isList(String answer, List<String> words) {
        if (words.size() < FEWEST_FOR_A_LIST) {
            return false;
        }
        List<Integer> items = ITEM_END.splitAsStream(answer)
                .map(Words::count)
                .filter(count -> count > 0)
                .toList();
        boolean allShort = items.stream().allMatch(count -> count < WORDS_OF_A_SENTENCE);
        boolean terms =
                functionWords(words) < FUNCTION_WORDS_OF_A_LIST || words.size() <= WORDS_OF_A_TERM * items.size();
        return allShort && terms || isBareTerms(answer);
    }

    /** Whether terms stand one after another, hardly a function word between them. */
    static boolean isBareTerms(String text) {
        List<String> words = Words.of(text);
        return words.size() >= FEWEST_FOR_A_LIST && functionWords(words) < FUNCTION_WORDS_OF_BARE_TERMS;
    }

    private static double functionWords(List<String> words) {
        return Words.share(words, FREQUENT.getOrDefault("en", Set.of()));
    }

    private static Map<String, Set<String>> frequentWords() {
        var frequent = new HashMap<String, Set<String>>();
        for (String line : Resources.lines("frequent-words.txt")) {
            String[] words = line.split("\\s+");
            frequent.put(words[0], Set.of(Arrays.copyOfRange(words, 1, words.length)));
        }
        return Map.copyOf(frequent);
    }
}
