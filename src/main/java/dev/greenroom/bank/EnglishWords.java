package dev.greenroom.bank;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes English text apart: into words as written, in lower case and without accents, or into the stems of those that say something. */
class EnglishWords extends Analyzer {

    static final EnglishWords PLAIN = new EnglishWords(false);
    static final EnglishWords STEMMED = new EnglishWords(true);

    private static final CharArraySet SAY_NOTHING = sayNothing();

    private final boolean stems;

    private EnglishWords(boolean stems) {
        this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
        return new TokenStreamComponents(
                tokenizer, stems ? new PorterStemFilter(new StopFilter(words, SAY_NOTHING)) : words);
    }

    List<String> in(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", new StringReader(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Lucene's list, and the words that every interview question is made of. */
    private static CharArraySet sayNothing() {
        CharArraySet words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
        words.addAll(List.of(
                "can", "could", "did", "do", "does", "have", "how", "i", "me", "my", "our", "should", "what", "when",
                "which", "who", "why", "would", "you", "your", "we"));
        return CharArraySet.unmodifiableSet(words);
    }
}
