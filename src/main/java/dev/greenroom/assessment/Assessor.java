package dev.greenroom.assessment;

import ai.onnxruntime.OrtException;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which key points an answer made, offline and always the same for the same answer. Judges by words until
 * {@link #loadEncoder()} has come to its end, and whenever the encoder cannot run. Safe for use by many threads.
 */
public final class Assessor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);
    private static final Curve BY_MEANING = Curve.read("meaning.curve", MeaningReader.FEATURES);
    private static final Curve BY_WORDS = Curve.read("words.curve", StemReader.FEATURES);
    private static final int RUBRICS_AT_HAND = 200;

    private final PointVectors store;
    private final WordPieces wordPieces;
    private final LoadingCache<Task, Groundwork> groundwork =
            Caffeine.newBuilder().maximumSize(RUBRICS_AT_HAND).build(task -> new Groundwork());
    private volatile @Nullable Encoder encoder;

    /** What there is to judge, and who does. */
    private record Task(Rubric rubric, Judge judge) {}

    /** An assessor that judges by words. */
    public Assessor(PointVectors store) {
        this.store = store;
        try {
            this.wordPieces = E5Encoder.wordPieces();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An assessor that has its encoder. */
    Assessor(PointVectors store, Encoder encoder) {
        this(store);
        this.encoder = encoder;
    }

    /**
     * Loads the encoder, which takes about a second of processor time and 150 MB; call it once, in the background.
     *
     * @return whether it runs here
     */
    public boolean loadEncoder() {
        try {
            encoder = E5Encoder.load();
        } catch (IOException | OrtException | IllegalStateException | LinkageError e) {
            return false;
        }
        return true;
    }

    /** Who judges what comes now. */
    public Judge judge() {
        return judge(encoder);
    }

    private static Judge judge(@Nullable Encoder ready) {
        return ready == null ? Judge.LEXICAL : Judge.ENCODER;
    }

    /** Computes and keeps the vectors of a rubric's texts, so that the first answer need not wait for them. */
    public void prepare(Rubric rubric) {
        Encoder ready = encoder;
        if (ready != null) {
            var vectors = new TextVectors(ready, store);
            rubric.texts().forEach(vectors::kept);
        }
    }

    /**
     * Judges an answer.
     *
     * @param answer as the learner gave it, also blank; what follows its first 400 windows is not read
     */
    public Assessment assess(Rubric rubric, String answer) {
        try {
            return assess(encoder, rubric, answer);
        } catch (EncoderFailed failed) {
            LOG.warn("An answer is judged by its words alone.", failed);
            return assess(null, rubric, answer);
        }
    }

    private Assessment assess(@Nullable Encoder ready, Rubric rubric, String answer) {
        Note note = note(rubric.question(), answer);
        List<PointJudgement> judgements = note == Note.EMPTY
                ? rubric.points().stream()
                        .map(point -> PointJudgement.notHeard(point, 0))
                        .toList()
                : pointJudge(ready, rubric, answer).judgements();
        return Assessment.of(judge(ready), note, judgements);
    }

    private static Note note(String question, String answer) {
        Note note = AnswerCheck.of(answer);
        return note == Note.NONE && new Restatement(question).isAllOf(answer) ? Note.RESTATED : note;
    }

    private PointJudge pointJudge(@Nullable Encoder ready, Rubric rubric, String answer) {
        List<Window> windows = Windows.of(answer);
        var stems = new StemReader(wordPieces, rubric.question(), windows);
        if (ready == null) {
            Groundwork known = groundwork.get(new Task(rubric, Judge.LEXICAL));
            return new PointJudge(stems, BY_WORDS, known, rubric, answer);
        }
        Groundwork known = groundwork.get(new Task(rubric, Judge.ENCODER));
        var reader = new MeaningReader(new TextVectors(ready, store), known, stems, rubric.question(), windows);
        return new PointJudge(reader, BY_MEANING, known, rubric, answer);
    }

    @Override
    public void close() {
        Encoder loaded = encoder;
        encoder = null;
        if (loaded != null) {
            loaded.close();
        }
    }
}
