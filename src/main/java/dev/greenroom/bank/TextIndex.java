package dev.greenroom.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Searches texts by words; in memory, and never changed once it is built. */
class TextIndex {

    private final IndexSearcher searcher;
    private final Spelling spelling;

    TextIndex(List<SearchText> texts) {
        try {
            searcher = new IndexSearcher(DirectoryReader.open(written(texts)));
            spelling = new Spelling(searcher.getIndexReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How well each text, by its place, matches all of the words; 0 if it does not. */
    float[] scores(List<String> words) {
        try {
            float[] scores = new float[searcher.getIndexReader().maxDoc()];
            int most = Math.max(1, scores.length);
            for (ScoreDoc found : searcher.search(all(words), most).scoreDocs) {
                scores[found.doc] = found.score;
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words, with the nearest that is known in place of each that finds nothing. */
    List<String> nearest(List<String> words) {
        return words.stream().map(this::nearest).toList();
    }

    private String nearest(String word) {
        try {
            return finds(query(word)) ? word : spelling.nearest(word).orElse(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query all(List<String> words) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(query(word), Occur.MUST);
        }
        return all.build();
    }

    /** Mistakes are looked for only when the word as typed finds nothing, so that a right word never finds a similar one. */
    private Query query(String word) throws IOException {
        Query spelled = TextQuery.spelled(word);
        return TextQuery.mayBeMisspelled(word) && !finds(spelled) ? TextQuery.misspelled(word) : spelled;
    }

    private boolean finds(Query query) throws IOException {
        return searcher.count(query) > 0;
    }

    private static ByteBuffersDirectory written(List<SearchText> texts) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        // This merge policy keeps documents in the order in which they were added: a document's number is its place.
        IndexWriterConfig config = new IndexWriterConfig(analyzer()).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (SearchText text : texts) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    private static Document document(SearchText text) {
        Document document = new Document();
        for (SearchField field : SearchField.values()) {
            document.add(new TextField(field.plain(), field.of(text), Field.Store.NO));
            document.add(new TextField(field.stemmed(), field.of(text), Field.Store.NO));
        }
        return document;
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
