package dev.greenroom.assessment;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text lie; the end of a line ends one too, the point after an item's number does not. */
final class Sentences {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

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
        Matcher letter = LETTER.matcher(line.group());
        int start = 0;
        int before = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; before = end, end = sentences.next()) {
            if (letter.region(before, end).find() || end == line.group().length()) {
                passages.add(new Passage(line.start() + start, line.start() + end));
                start = end;
            }
        }
    }
}
