package dev.greenroom.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of a text's words (Porter 1980), without stop words, in the order of the text. */
final class Stems {

    private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

    private Stems() {}

    static Set<String> of(String text) {
        try (TokenStream words = ANALYZER.tokenStream("text", text)) {
            var stems = new LinkedHashSet<String>();
            var stem = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(stem.toString());
            }
            words.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
