package dev.greenroom.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Searches texts by words; in memory, and never changed once it is built. */
class TextIndex {

    private static final FieldType WORDS = words();

    private final IndexSearcher searcher;
    private final Spelling spelling;

    TextIndex(Stream<SearchText> texts) {
        try {
            searcher = new IndexSearcher(DirectoryReader.open(written(texts)));
            spelling = new Spelling(searcher.getIndexReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How well each text, by its place, matches all of the words; 0 if it does not. */
    int[] scores(List<String> words) {
        int[] all = scores(words.get(0));
        for (String word : words.subList(1, words.size())) {
            int[] one = scores(word);
            Arrays.setAll(all, place -> all[place] > 0 && one[place] > 0 ? all[place] + one[place] : 0);
        }
        return all;
    }

    /** Mistakes are looked for only when the word as typed finds nothing, so that a right word never finds a similar one. */
    private int[] scores(String word) {
        int[] scores = new int[searcher.getIndexReader().maxDoc()];
        if (!find(TextQuery.spelled(word), scores) && TextQuery.mayBeMisspelled(word)) {
            find(TextQuery.misspelled(word), scores);
        }
        return scores;
    }

    /** Notes what the best match of each text is worth, and says whether there is any. */
    private boolean find(List<TextQuery> bestLast, int[] scores) {
        Worth worth = new Worth(scores);
        try {
            for (TextQuery query : bestLast) {
                searcher.search(query.query(), worth.of(query));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return worth.isFound();
    }

    /** The words, with the nearest that is known in place of each that finds nothing. */
    List<String> nearest(List<String> words) {
        return words.stream().map(this::nearest).toList();
    }

    private String nearest(String word) {
        try {
            return finds(word) ? word : spelling.nearest(word).orElse(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean finds(String word) {
        return IntStream.of(scores(word)).anyMatch(score -> score > 0);
    }

    private static ByteBuffersDirectory written(Stream<SearchText> texts) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        // This merge policy keeps documents in the order in which they were added: a document's number is its place.
        IndexWriterConfig config = new IndexWriterConfig(analyzer()).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (SearchText text : (Iterable<SearchText>) texts::iterator) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    private static Document document(SearchText text) {
        Document document = new Document();
        for (SearchField field : SearchField.values()) {
            document.add(new Field(field.plain(), field.of(text), WORDS));
            document.add(new Field(field.stemmed(), field.of(text), WORDS));
        }
        return document;
    }

    /** Only whether a word is in a text matters, not how often or where. */
    private static FieldType words() {
        FieldType words = new FieldType();
        words.setTokenized(true);
        words.setOmitNorms(true);
        words.setIndexOptions(IndexOptions.DOCS);
        words.freeze();
        return words;
    }

    private static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.endsWith("-stemmed") ? EnglishWords.STEMMED : EnglishWords.PLAIN;
            }
        };
    }
}
