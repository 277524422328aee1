package dev.greenroom.assessment;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where the sentences of a text lie; a line's end ends a sentence too. */
final class Sentences {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private Sentences() {}

    static List<String> of(String text) {
        return passages(text).stream().map(passage -> passage.in(text)).toList();
    }

    static List<Passage> passages(String text) {
        var passages = new ArrayList<Passage>();
        LINE.matcher(text).results().forEach(line -> add(text, line, passages));
        return passages;
    }

    private static void add(String text, MatchResult line, List<Passage> passages) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line.group());
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            passages.add(new Passage(line.start() + start, line.start() + end));
            start = end;
        }
    }
}
