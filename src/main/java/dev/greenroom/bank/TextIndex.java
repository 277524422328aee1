package dev.greenroom.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** To see where words stand in more answers than these takes long, and ranks what nobody reads to its end. */
    private static final int MANY = 1_000;

    private static final FieldType WORDS = indexed(IndexOptions.DOCS);
    private static final FieldType PLACED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

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

    /**
     * What words find.
     *
     * @param scores how well each text, by its place, matches all of the words; 0 if it does not
     * @param words as they were read
     */
    record Hits(int[] scores, List<ReadWord> words) {}

    Hits find(List<String> words) {
        List<ReadWord> read = words.stream().map(this::read).toList();
        int[] all = read.get(0).scores().clone();
        for (ReadWord word : read.subList(1, read.size())) {
            int[] one = word.scores();
            Arrays.setAll(all, place -> all[place] > 0 && one[place] > 0 ? all[place] + one[place] : 0);
        }
        addPhrases(read, all);
        return new Hits(all, read);
    }

    /** Mistakes are looked for only when the word as typed finds nothing, so that a right word never finds a similar one. */
    private ReadWord read(String word) {
        ReadWord spelled = spelled(word);
        if (!TextQuery.mayBeMisspelled(word) || spelling.knows(word)) {
            return spelled;
        }
        Optional<ReadWord> corrected = spelling.meant(word, TextQuery.mostMistakes(word))
                .filter(meant -> !spelled.isFound() || TextQuery.isMistakeFor(word, meant))
                .map(meant -> new ReadWord(meant, ReadWord.How.CORRECTED, scores(TextQuery.spelled(meant))));
        return corrected.orElseGet(() -> spelled.isFound()
                ? spelled
                : new ReadWord(word, ReadWord.How.NEARLY, scores(TextQuery.misspelled(word))));
    }

    /** What a letter begins, which is nearly everything, is looked for only when it is no name. */
    private ReadWord spelled(String word) {
        ReadWord named = new ReadWord(
                word, ReadWord.How.AS_TYPED, scores(TextQuery.isLetter(word) ? TextQuery.named(word) : List.of()));
        return named.isFound() ? named : new ReadWord(word, ReadWord.How.AS_TYPED, scores(TextQuery.spelled(word)));
    }

    /** The worth of the best match of each text. */
    private int[] scores(List<TextQuery> bestLast) {
        int[] scores = new int[searcher.getIndexReader().maxDoc()];
        search(bestLast, scores);
        return scores;
    }

    /** What has the words side by side is worth more than what has each of them somewhere. */
    private void addPhrases(List<ReadWord> words, int[] scores) {
        for (int second = 1; second < Math.min(words.size(), TextQuery.MOST_WORDS_OF_A_PHRASE); second++) {
            ReadWord one = words.get(second - 1);
            ReadWord other = words.get(second);
            int[] side = scores(TextQuery.phrase(one.word(), other.word(), one.together(other) > MANY));
            Arrays.setAll(scores, place -> scores[place] > 0 ? scores[place] + side[place] : 0);
        }
    }

    private void search(List<TextQuery> bestLast, int[] scores) {
        Worth worth = new Worth(scores);
        try {
            for (TextQuery query : bestLast) {
                searcher.search(query.query(), worth.of(query));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words, with the nearest that is known in place of each that finds nothing. */
    List<String> nearest(List<String> words) {
        return words.stream().map(this::nearest).toList();
    }

    private String nearest(String word) {
        ReadWord read = read(word);
        return read.isFound()
                ? read.word()
                : spelling.nearest(word, Spelling.MOST_MISTAKES).orElse(word);
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
            document.add(new Field(field.stemmed(), field.of(text), field.hasPhrases() ? PLACED : WORDS));
        }
        return document;
    }

    /** Whether a word is in a text matters and, for phrases, where; not how often. */
    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
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
