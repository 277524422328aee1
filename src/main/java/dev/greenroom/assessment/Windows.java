package dev.greenroom.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts an answer into sentences; what runs on for more than {@value #LONGEST_SENTENCE} words, as speech without
 * punctuation does, into overlapping stretches of {@value #STRETCH} words. Only the first {@value #MOST} windows of an
 * answer are read, which an answer in sentences hardly ever has.
 */
final class Windows {

    private static final int LONGEST_SENTENCE = 40;
    private static final int STRETCH = 28;
    private static final int STEP = 20;
    private static final int MOST = 400;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Windows() {}

    static List<Window> of(String answer) {
        var windows = new ArrayList<Window>();
        for (Passage sentence : Sentences.passages(answer)) {
            addStretches(answer, sentence, windows);
        }
        return List.copyOf(windows.subList(0, Math.min(windows.size(), MOST)));
    }

    private static void addStretches(String answer, Passage sentence, List<Window> windows) {
        List<MatchResult> words = WORD.matcher(answer)
                .region(sentence.start(), sentence.end())
                .results()
                .toList();
        int length = words.size() > LONGEST_SENTENCE ? STRETCH : words.size();
        int first = 0;
        while (first < words.size()) {
            int last = Math.min(first + length, words.size()) - 1;
            windows.add(
                    Window.of(answer, words.get(first).start(), words.get(last).end()));
            first = last == words.size() - 1 ? words.size() : first + STEP;
        }
    }
}
